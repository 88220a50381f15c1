package org.safeguardingforms.json.lint;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a reader takes in of a text: its letters and digits, whatever the case, marks and blanks. */
final class Wording {

    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Wording() {}

    static String folded(String text) {
        return OTHER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
