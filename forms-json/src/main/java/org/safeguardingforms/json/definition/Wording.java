package org.safeguardingforms.json.definition;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a reader takes in of a text: its letters and digits, whatever the case, marks and blanks. */
public final class Wording {

    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Wording() {}

    public static String folded(String text) {
        return OTHER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** True if the two differ in spelling at most. */
    public static boolean areAlike(String one, String other) {
        return folded(one).equals(folded(other));
    }
}
