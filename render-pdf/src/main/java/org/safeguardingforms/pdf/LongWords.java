package org.safeguardingforms.pdf;

import java.util.ArrayList;
import java.util.List;
import org.safeguardingforms.pdf.fop.Face;

/**
 * Gives words that are wider than their line invisible places to break: behind hyphens and the joints of addresses, and after
 * each character of a part that is still too wide. In a font without a glyph for it FOP would not break there, so it stands in
 * the base font.
 */
final class LongWords {

    private static final String JOINTS = "-/?&=#.,;_@+";

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
        if (measure.fits(width)) {
            pieces.addAll(word);
        } else {
            breakWord();
        }
        word.clear();
        width = 0;
    }

    private void breakWord() {
        int from = 0;
        for (int at = 0; at < word.size(); at++) {
            if (at == word.size() - 1 || JOINTS.contains(word.get(at).text())) {
                breakPart(word.subList(from, at + 1));
                from = at + 1;
            }
        }
    }

    private void breakPart(List<Run> part) {
        boolean whole = measure.fits(part.stream().mapToInt(Run::width).sum());
        int last = part.size() - 1;
        for (int at = 0; at <= last; at++) {
            pieces.add(part.get(at));
            if (!whole || at == last) {
                pieces.add(breakBehind(part.get(at)));
            }
        }
    }

    private Run breakBehind(Run piece) {
        return new Run(piece.face().shaped() ? piece.face() : base, piece.level(), Typesetter.BREAK);
    }
}
