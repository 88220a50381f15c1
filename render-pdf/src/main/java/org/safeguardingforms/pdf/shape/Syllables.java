package org.safeguardingforms.pdf.shape;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Divides a line into syllables.
 *
 * @param wellFormed patterns over the letters of {@link SyllableCategory}; the longest match is a syllable
 * @param broken the pattern of signs that have lost their letter
 */
record Syllables(List<Pattern> wellFormed, Pattern broken) {

    Syllables {
        wellFormed = List.copyOf(wellFormed);
    }

    /**
     * Numbers the syllables of a line, from 1 on.
     *
     * @return whether all are well formed
     */
    boolean mark(Line line) {
        String letters = letters(line);
        int start = 0;
        int number = 0;
        boolean sound = true;
        while (start < line.size()) {
            int length = wellFormed(letters, start);
            if (length == 0) {
                length = length(broken, letters, start);
                sound &= length == 0;
            }
            int end = start + Math.max(length, 1);
            number++;
            for (; start < end; start++) {
                line.get(start).syllable = number;
            }
        }
        return sound;
    }

    private static String letters(Line line) {
        StringBuilder letters = new StringBuilder();
        line.glyphs.forEach(glyph -> letters.append(glyph.category.letter()));
        return letters.toString();
    }

    private int wellFormed(String letters, int start) {
        return wellFormed.stream()
                .map(pattern -> length(pattern, letters, start))
                .max(Comparator.naturalOrder())
                .orElse(0);
    }

    private static int length(Pattern pattern, String letters, int start) {
        Matcher matcher = pattern.matcher(letters).region(start, letters.length());
        return matcher.lookingAt() ? matcher.end() - start : 0;
    }
}
