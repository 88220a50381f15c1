package org.safeguardingforms.json.lint;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.safeguardingforms.json.tree.Leaves;
import tools.jackson.databind.JsonNode;

/** The e-mail addresses and telephone numbers in texts, however they are written. */
final class Contacts {

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@,;]+@[^\\s@,;]+\\.[^\\s@,;]+|(?:\\d[ -]?){6,}");

    private Contacts() {}

    /** Whether a text gives somebody a way to write or to call. */
    static boolean has(String text) {
        return ADDRESS.matcher(text).find();
    }

    /** Those in the texts of some JSON; numbers without blanks and hyphens. */
    static Set<String> in(JsonNode json) {
        Set<String> found = new HashSet<>();
        Leaves.texts(json).forEach(leaf -> collect(leaf.text(), found));
        return found;
    }

    private static void collect(String text, Collection<String> found) {
        Matcher matcher = ADDRESS.matcher(text);
        while (matcher.find()) {
            String written = matcher.group();
            found.add(written.contains("@") ? written.toLowerCase(Locale.ROOT) : written.replaceAll("[ -]", ""));
        }
    }
}
