package org.safeguardingforms.sharing;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A withheld text, ready to be looked for in others: in composed form, in small letters, without white space.
 *
 * @param text what is looked for
 */
record Echo(String text) implements Comparable<Echo> {

    /** Up to this many characters, a text counts only as a word of its own. */
    private static final int SHORT = 3;

    static Echo of(String withheld) {
        return new Echo(folded(withheld).replaceAll("(?U)\\s+", ""));
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    boolean isIn(String other) {
        String folded = folded(other);
        if (text.length() <= SHORT) {
            return Arrays.asList(folded.split("(?U)[^\\p{L}\\p{M}\\p{N}]+", -1)).contains(text)
                    || Arrays.asList(folded.split("(?U)\\s+", -1)).contains(text);
        }
        return folded.replaceAll("(?U)\\s+", "").contains(text);
    }

    @Override
    public int compareTo(Echo other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return "Echo[…]";
    }
}
