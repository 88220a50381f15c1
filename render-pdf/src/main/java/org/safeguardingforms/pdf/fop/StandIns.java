package org.safeguardingforms.pdf.fop;

import java.lang.Character.UnicodeScript;

/**
 * Characters that stand for joiners on the way through FOP, which would cut a word at them when it sorts the directions of
 * writing. They have the direction of the word, and never occur in a text otherwise, since texts with them are refused.
 */
final class StandIns {

    private static final String JOINERS = "\u200C\u200D\uFE0F";
    private static final String LEFT_TO_RIGHT = "\uF8F0\uF8F1\uF8F2";
    private static final String RIGHT_TO_LEFT = "\u200F\u061C\u05FF";

    private StandIns() {}

    static String hide(String word) {
        return replace(word, JOINERS, isRightToLeft(word) ? RIGHT_TO_LEFT : LEFT_TO_RIGHT);
    }

    static String show(String word) {
        return replace(replace(word, LEFT_TO_RIGHT, JOINERS), RIGHT_TO_LEFT, JOINERS);
    }

    private static boolean isRightToLeft(String word) {
        return word.codePoints().anyMatch(codePoint -> UnicodeScript.of(codePoint) == UnicodeScript.ARABIC);
    }

    private static String replace(String text, String from, String to) {
        String replaced = text;
        for (int at = 0; at < from.length(); at++) {
            replaced = replaced.replace(from.charAt(at), to.charAt(at));
        }
        return replaced;
    }
}
