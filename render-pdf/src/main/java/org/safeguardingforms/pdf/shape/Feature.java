package org.safeguardingforms.pdf.shape;

/**
 * A feature of a font that is switched on.
 *
 * @param tag its name in the font
 * @param mask the glyphs that it is for: those whose mask shares a bit
 * @param joiners how it deals with joiners
 * @param withinSyllable whether its rules see no further than the syllable
 */
record Feature(String tag, int mask, Joiners joiners, boolean withinSyllable) {

    static Feature everywhere(String tag) {
        return new Feature(tag, Glyph.EVERYWHERE, Joiners.PASSED_OVER, false);
    }

    Feature only(int bits) {
        return new Feature(tag, bits, joiners, withinSyllable);
    }

    Feature joiners(Joiners choice) {
        return new Feature(tag, mask, choice, withinSyllable);
    }

    Feature inSyllable() {
        return new Feature(tag, mask, joiners, true);
    }
}
