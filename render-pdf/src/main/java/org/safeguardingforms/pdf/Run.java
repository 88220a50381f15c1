package org.safeguardingforms.pdf;

import java.util.ArrayList;
import java.util.List;
import org.safeguardingforms.pdf.fop.Face;
import org.safeguardingforms.pdf.fop.Mirror;

/**
 * A stretch of text in one font and at one level.
 *
 * @param face the font
 * @param level the embedding level: odd if it is read from right to left
 * @param text the text
 */
record Run(Face face, int level, String text) {

    /** The same text with neighbours of one font and level put together. */
    static List<Run> joined(List<Run> pieces) {
        List<Run> runs = new ArrayList<>();
        int start = 0;
        for (int at = 1; at <= pieces.size(); at++) {
            if (at == pieces.size() || !pieces.get(at).isLike(pieces.get(start))) {
                runs.add(join(pieces.subList(start, at)));
                start = at;
            }
        }
        return runs;
    }

    private boolean isLike(Run other) {
        return face == other.face && level == other.level;
    }

    private static Run join(List<Run> pieces) {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.text()));
        return new Run(pieces.get(0).face(), pieces.get(0).level(), text.toString());
    }

    /** The text cut at the places where a line may be broken; these are pieces too. */
    List<String> pieces() {
        return List.of(text.split("(?<=" + Typesetter.BREAK + ")|(?=" + Typesetter.BREAK + ")"));
    }

    boolean isFromRightToLeft() {
        return level % 2 == 1;
    }

    /** Whether what was written must stand beside the glyphs: they are others, or in another order. */
    boolean isSpoken() {
        return face.shaped() || (isFromRightToLeft() && !text.isBlank());
    }

    /** The characters to be sent through FOP for a piece of this run. */
    String sent(String piece) {
        if (face.shaped()) {
            return Face.sent(piece);
        }
        return isFromRightToLeft() ? Mirror.sent(piece) : piece;
    }

    boolean isSpace() {
        return text.equals(" ") || text.equals("\n") || text.equals(Typesetter.BREAK);
    }

    /** Its width in thousandths of the font size. */
    int width() {
        return face.width(text);
    }
}
