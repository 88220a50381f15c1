package org.safeguardingforms.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import org.safeguardingforms.pdf.bidi.Levels;
import org.safeguardingforms.pdf.fop.Face;
import org.safeguardingforms.pdf.fop.Mirror;

/**
 * A character and what belongs to it, such as marks: drawn with one font, and never torn apart.
 *
 * @param text its characters
 * @param level their embedding level: odd if they are read from right to left
 */
record Cluster(String text, int level) {

    /** More would run into the lines around; no script needs as many. */
    private static final int MOST_MARKS = 8;

    /** The longest pictures, of two people and what they do, take ten. */
    private static final int MOST_CHARACTERS = 16;

    static List<Cluster> of(String text, Levels levels) {
        List<Cluster> clusters = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = end(text, start);
            clusters.add(new Cluster(text.substring(start, end), levels.at(start)));
            start = end;
        }
        return clusters;
    }

    private static int end(String text, int start) {
        int first = text.codePointAt(start);
        int end = text.offsetByCodePoints(start, 1);
        if (first <= ' ') {
            return end;
        }
        if (end < text.length()
                && Characters.isRegionalIndicator(first)
                && Characters.isRegionalIndicator(text.codePointAt(end))) {
            end = text.offsetByCodePoints(end, 1);
        }
        while (end < text.length() && continues(text, first, end)) {
            end = text.offsetByCodePoints(end, 1);
        }
        return end;
    }

    private static boolean continues(String text, int first, int at) {
        int next = text.codePointAt(at);
        return Characters.extendsLetter(next) || Characters.arePicture(text.codePointBefore(at), first, next);
    }

    boolean isDrawnBy(Face face) {
        return missingFrom(face).isEmpty();
    }

    /** Whether the face draws the first character. */
    boolean beginsIn(Face face) {
        return isDrawnBy(face, text.codePointAt(0));
    }

    /** The characters that the face does not draw, or else the marks that it has no place for. */
    List<Integer> missingFrom(Face face) {
        if (isOverloaded()) {
            return text.codePoints().skip(1).distinct().boxed().toList();
        }
        if (Characters.isUnknownFlag(text)) {
            return text.codePoints().filter(Characters::isTag).boxed().toList();
        }
        List<Integer> missing = without(codePoint -> isDrawnBy(face, codePoint));
        if (missing.isEmpty() && !face.places(text)) {
            missing = without(codePoint -> !Characters.isMark(codePoint));
        }
        if (missing.isEmpty() && !face.places(text, isFromRightToLeft())) {
            missing = text.codePoints().boxed().toList();
        }
        return missing;
    }

    private boolean isOverloaded() {
        return text.codePointCount(0, text.length()) > MOST_CHARACTERS
                || text.codePoints().filter(Characters::isMark).count() > MOST_MARKS;
    }

    private boolean isFromRightToLeft() {
        return level % 2 == 1;
    }

    private List<Integer> without(IntPredicate fine) {
        return text.codePoints().filter(fine.negate()).boxed().toList();
    }

    private boolean isDrawnBy(Face face, int codePoint) {
        return Characters.isBreak(codePoint)
                || (Characters.isGraphic(codePoint)
                        && !Characters.isJoiner(codePoint)
                        && drawsInItsDirection(face, codePoint))
                || (Characters.joinsOrColours(codePoint) && codePoint != text.codePointAt(0) && face.obeys(codePoint));
    }

    private boolean drawsInItsDirection(Face face, int codePoint) {
        return face.draws(codePoint) && (!isFromRightToLeft() || drawsImage(face, codePoint));
    }

    private static boolean drawsImage(Face face, int codePoint) {
        OptionalInt image = Mirror.image(codePoint);
        return image.isPresent() && (image.getAsInt() == codePoint || (!face.shaped() && face.draws(image.getAsInt())));
    }
}
