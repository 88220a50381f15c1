package org.safeguardingforms.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.safeguardingforms.pdf.fop.Face;

/**
 * A character and the marks that stand on it: drawn with one font, and never torn apart.
 *
 * @param text its characters
 */
record Cluster(String text) {

    static List<Cluster> of(String text) {
        List<Cluster> clusters = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = end(text, start);
            clusters.add(new Cluster(text.substring(start, end)));
            start = end;
        }
        return clusters;
    }

    private static int end(String text, int start) {
        int end = text.offsetByCodePoints(start, 1);
        while (text.charAt(start) > ' ' && end < text.length() && Characters.isMark(text.codePointAt(end))) {
            end = text.offsetByCodePoints(end, 1);
        }
        return end;
    }

    boolean isDrawnBy(Face face) {
        return missingFrom(face).isEmpty();
    }

    /** The characters that the face does not draw, or else the marks that it has no place for. */
    List<Integer> missingFrom(Face face) {
        List<Integer> missing = without(codePoint -> isDrawnBy(face, codePoint));
        return missing.isEmpty() && hasMarks() && !face.placesMarksOf(text)
                ? without(codePoint -> !Characters.isMark(codePoint))
                : missing;
    }

    private List<Integer> without(IntPredicate fine) {
        return text.codePoints().filter(fine.negate()).boxed().toList();
    }

    private boolean hasMarks() {
        return text.length() > 1 && text.codePoints().anyMatch(Characters::isMark);
    }

    private static boolean isDrawnBy(Face face, int codePoint) {
        return Characters.isBreak(codePoint) || (Characters.isGraphic(codePoint) && face.draws(codePoint));
    }
}
