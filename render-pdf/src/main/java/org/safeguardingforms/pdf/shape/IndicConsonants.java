package org.safeguardingforms.pdf.shape;

/** Finds out from the font which consonants stand below or behind the base when they follow a virama. */
final class IndicConsonants {

    private final Features features;
    private final int virama;

    IndicConsonants(Features features, int virama) {
        this.features = features;
        this.virama = virama;
    }

    void place(Line line) {
        if (virama == 0) {
            return;
        }
        for (Glyph glyph : line.glyphs) {
            if (glyph.position == SyllablePosition.BASE_C.rank()) {
                glyph.position = place(glyph.id).rank();
            }
        }
    }

    private SyllablePosition place(int consonant) {
        if (replaced("blwf", consonant) || replaced("vatu", consonant)) {
            return SyllablePosition.BELOW_C;
        }
        return replaced("pstf", consonant) || replaced("pref", consonant)
                ? SyllablePosition.POST_C
                : SyllablePosition.BASE_C;
    }

    private boolean replaced(String feature, int consonant) {
        return features.wouldReplace(feature, virama, consonant) || features.wouldReplace(feature, consonant, virama);
    }
}
