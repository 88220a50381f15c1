package org.safeguardingforms.pdf;

import java.util.ArrayList;
import java.util.List;

/** Gives words that are wider than their line an invisible place to break after each character. */
final class LongWords {

    private final Measure measure;
    private final List<Run> pieces = new ArrayList<>();
    private final List<Run> word = new ArrayList<>();
    private int width;

    private LongWords(Measure measure) {
        this.measure = measure;
    }

    /** @param pieces runs of one cluster each */
    static List<Run> breakable(List<Run> pieces, Measure measure) {
        LongWords words = new LongWords(measure);
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
        for (Run piece : word) {
            pieces.add(
                    measure.fits(width)
                            ? piece
                            : new Run(piece.face(), piece.level(), piece.text() + Typesetter.BREAK));
        }
        word.clear();
        width = 0;
    }
}
