package org.safeguardingforms.pdf.shape;

import java.util.function.IntPredicate;

/**
 * One lookup on its way along a line: what it sees and what it passes over.
 *
 * @param line the line
 * @param kinds what kind each glyph is
 * @param lookup the lookup
 * @param mask the glyphs that it is for
 * @param joiners how it deals with joiners
 * @param withinSyllable whether it sees no further than the syllable
 * @param positions whether it is about positions, which nothing invisible can influence
 * @param depth how many rules have called each other
 */
record Pass(
        Line line,
        GlyphKinds kinds,
        Lookup lookup,
        int mask,
        Joiners joiners,
        boolean withinSyllable,
        boolean positions,
        int depth) {

    /** Asks for the nearest glyph, whichever it is. */
    static final IntPredicate ANY = glyph -> true;

    /** The same pass with a lookup that a rule has called. */
    Pass calling(Lookup called) {
        return new Pass(line, kinds, called, mask, joiners, withinSyllable, positions, depth + 1);
    }

    /** The same pass with other glyphs passed over. */
    Pass over(Lookup other) {
        return new Pass(line, kinds, other, mask, joiners, withinSyllable, positions, depth);
    }

    boolean startsHere() {
        Glyph glyph = line.current();
        return (glyph.mask & mask) != 0 && !kinds.isIgnored(lookup, glyph.id);
    }

    /** The next glyph after {@code from} that a rule asks for; -1 if another one comes first. */
    int next(int from, boolean context, IntPredicate wanted) {
        for (int index = from + 1; index < line.size(); index++) {
            Sight sight = see(line.get(index), context, wanted);
            if (sight != Sight.PASS) {
                return sight == Sight.MATCH ? index : -1;
            }
        }
        return -1;
    }

    /** The glyph before {@code from} that a rule asks for; -1 if another one comes first. */
    int previous(int from, boolean context, IntPredicate wanted) {
        for (int index = from - 1; index >= 0; index--) {
            Sight sight = see(line.get(index), context, wanted);
            if (sight != Sight.PASS) {
                return sight == Sight.MATCH ? index : -1;
            }
        }
        return -1;
    }

    private Sight see(Glyph glyph, boolean context, IntPredicate wanted) {
        if (kinds.isIgnored(lookup, glyph.id)) {
            return Sight.PASS;
        }
        boolean passedOver = isPassedOver(glyph, context);
        boolean fits = (context || (glyph.mask & mask) != 0)
                && inSyllable(glyph)
                && (wanted == ANY ? !passedOver : wanted.test(glyph.id));
        if (fits) {
            return Sight.MATCH;
        }
        return passedOver ? Sight.PASS : Sight.OTHER;
    }

    private boolean inSyllable(Glyph glyph) {
        int syllable = withinSyllable ? line.current().syllable : 0;
        return syllable == 0 || glyph.syllable == syllable;
    }

    boolean isPassedOver(Glyph glyph, boolean context) {
        if (!glyph.isInvisible() || Invisible.isTag(glyph.codePoint) || glyph.codePoint == 0x034F) {
            return false;
        }
        return switch (glyph.codePoint) {
            case Invisible.NON_JOINER -> positions || (context && joiners != Joiners.BOTH_STAND);
            case Invisible.JOINER -> context || joiners == Joiners.PASSED_OVER;
            default -> true;
        };
    }

    private enum Sight {
        MATCH,
        PASS,
        OTHER
    }
}
