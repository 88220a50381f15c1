package org.safeguardingforms.pdf;

import java.util.ArrayList;
import java.util.List;
import org.safeguardingforms.pdf.fop.Face;

/**
 * A stretch of text in one font.
 *
 * @param face the font
 * @param text the text
 */
record Run(Face face, String text) {

    /** The same text with neighbours of one font put together. */
    static List<Run> joined(List<Run> pieces) {
        List<Run> runs = new ArrayList<>();
        int start = 0;
        for (int at = 1; at <= pieces.size(); at++) {
            if (at == pieces.size()
                    || pieces.get(at).face() != pieces.get(start).face()) {
                runs.add(join(pieces.subList(start, at)));
                start = at;
            }
        }
        return runs;
    }

    private static Run join(List<Run> pieces) {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.text()));
        return new Run(pieces.get(0).face(), text.toString());
    }

    /** The text cut at the places where a line may be broken; these are pieces too. */
    List<String> pieces() {
        return List.of(text.split("(?<=" + Typesetter.BREAK + ")|(?=" + Typesetter.BREAK + ")"));
    }

    boolean isSpace() {
        return text.equals(" ") || text.equals("\n") || text.equals(Typesetter.BREAK);
    }

    /** Its width in thousandths of the font size. */
    int width() {
        return face.width(text);
    }
}
