package org.safeguardingforms.pdf.fop;

import java.lang.Character.UnicodeScript;

/**
 * Characters that stand for others on the way through FOP: for joiners, at which it would cut a word when it sorts the
 * directions of writing; and for the halves of characters beyond U+FFFF, which it would give a direction each. They never
 * occur in a text otherwise, since texts with them are refused.
 */
final class StandIns {

    private static final String JOINERS = "\u200C\u200D\uFE0F";
    private static final String LEFT_TO_RIGHT = "\uF8F0\uF8F1\uF8F2";
    private static final String RIGHT_TO_LEFT = "\u200F\u061C\u05FF";

    /** From a half of a character to the private use area. */
    private static final int SHIFT = 0x800;

    private StandIns() {}

    static String hide(String word) {
        return shift(replace(word, JOINERS, isRightToLeft(word) ? RIGHT_TO_LEFT : LEFT_TO_RIGHT), 0xD800, SHIFT);
    }

    static String show(String word) {
        return replace(replace(shift(word, 0xE000, -SHIFT), LEFT_TO_RIGHT, JOINERS), RIGHT_TO_LEFT, JOINERS);
    }

    private static boolean isRightToLeft(String word) {
        return word.codePoints().anyMatch(codePoint -> UnicodeScript.of(codePoint) == UnicodeScript.ARABIC);
    }

    /** Moves the characters of a block of 2048. */
    private static String shift(String text, int block, int distance) {
        StringBuilder shifted = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            boolean moved = character >= block && character < block + SHIFT;
            shifted.append(moved ? (char) (character + distance) : character);
        }
        return shifted.toString();
    }

    private static String replace(String text, String from, String to) {
        String replaced = text;
        for (int at = 0; at < from.length(); at++) {
            replaced = replaced.replace(from.charAt(at), to.charAt(at));
        }
        return replaced;
    }
}
