package org.safeguardingforms.pdf.bidi;

import java.util.Arrays;

/**
 * The embedding levels of a line's characters: even from left to right, odd from right to left, higher ones within lower ones.
 *
 * <p>The line holds no controls of direction: texts with such are refused.
 */
public final class Levels {

    private final int[] levels;

    private Levels(int[] levels) {
        this.levels = levels;
    }

    /** All characters at one level. */
    public static Levels flat(String text, int level) {
        int[] levels = new int[text.length()];
        Arrays.fill(levels, level);
        return new Levels(levels);
    }

    /**
     * The levels as UAX #9 finds them, but for white space at the end of a line, which is not drawn, and for marks on
     * brackets, which are drawn with them.
     *
     * @param text one line
     * @param level the level that the line begins with
     */
    public static Levels of(String text, int level) {
        Levels resolved = flat(text, level);
        int[] places = text.codePoints().filter(Levels::isVisible).toArray();
        int[] found = Classes.of(places, level).levels(level);
        int next = 0;
        int current = level;
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            if (isVisible(text.codePointAt(at))) {
                current = found[next++];
            }
            Arrays.fill(resolved.levels, at, text.offsetByCodePoints(at, 1), current);
        }
        return resolved;
    }

    private static boolean isVisible(int codePoint) {
        return BidiClass.of(codePoint) != BidiClass.INVISIBLE;
    }

    /** The levels of a part of the line. */
    public Levels part(int start, int end) {
        return new Levels(Arrays.copyOfRange(levels, start, end));
    }

    /** Whether all characters are at one level, and read from left to right. */
    public boolean isFromLeftToRight() {
        return Arrays.stream(levels).allMatch(level -> level == levels[0] && level % 2 == 0);
    }

    /** The level of the character at this index. */
    public int at(int index) {
        return levels[index];
    }
}
