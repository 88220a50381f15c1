package org.safeguardingforms.pdf;

import java.util.ArrayList;
import java.util.List;
import org.safeguardingforms.pdf.fop.Face;

/**
 * Gives words that are wider than their line an invisible place to break after each character. In a font without a glyph for it
 * FOP would not break there, so it stands in the base font.
 */
final class LongWords {

    private final Measure measure;
    private final Face base;
    private final List<Run> pieces = new ArrayList<>();
    private final List<Run> word = new ArrayList<>();
    private int width;

    private LongWords(Measure measure, Face base) {
        this.measure = measure;
        this.base = base;
    }

    /** @param pieces runs of one cluster each */
    static List<Run> breakable(List<Run> pieces, Measure measure, Face base) {
        LongWords words = new LongWords(measure, base);
        pieces.forEach(words::add);
        words.endWord();
        return words.pieces;
    }

    private void add(Run piece) {
        if (piece.isSpace()) {
            endWord();
            pieces.add(piece);
        } else {
            width += piece.width();
            word.add(piece);
        }
    }

    private void endWord() {
        boolean fits = measure.fits(width);
        for (Run piece : word) {
            pieces.add(piece);
            if (!fits) {
                pieces.add(new Run(piece.face().shaped() ? piece.face() : base, piece.level(), Typesetter.BREAK));
            }
        }
        word.clear();
        width = 0;
    }
}
