package org.safeguardingforms.pdf.shape;

import java.util.ArrayList;
import java.util.List;

/** Cuts a line of glyphs, and the text with it, into the smallest parts that belong together. */
final class Groups {

    private final List<Integer> numbers = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();

    Groups(Line line, String text) {
        List<Integer> firstLetters = new ArrayList<>();
        int[] least = leastFromHere(line);
        int last = -1;
        for (int at = 0; at < line.size(); at++) {
            if (least[at] > last) {
                firstLetters.add(firstLetters.isEmpty() ? 0 : least[at]);
            }
            last = Math.max(last, line.get(at).letter);
            numbers.add(firstLetters.size() - 1);
        }
        cut(text, firstLetters);
    }

    /** For each glyph, the first letter that it or a later glyph belongs to. */
    private static int[] leastFromHere(Line line) {
        int[] least = new int[line.size()];
        int soFar = Integer.MAX_VALUE;
        for (int at = line.size() - 1; at >= 0; at--) {
            soFar = Math.min(soFar, line.get(at).letter);
            least[at] = soFar;
        }
        return least;
    }

    private void cut(String text, List<Integer> firstLetters) {
        int letter = -1;
        int group = 0;
        int start = 0;
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            letter += isLetter(text.codePointAt(at)) ? 1 : 0;
            if (group + 1 < firstLetters.size() && letter == firstLetters.get(group + 1)) {
                texts.add(text.substring(start, at));
                start = at;
                group++;
            }
        }
        texts.add(text.substring(start));
    }

    /** Whether a character begins something, and does not belong to what is before it. */
    static boolean isLetter(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> false;
            default -> !Invisible.has(codePoint);
        };
    }

    /** The group that a glyph belongs to. */
    int number(int glyph) {
        return numbers.get(glyph);
    }

    List<String> texts() {
        return texts;
    }
}
