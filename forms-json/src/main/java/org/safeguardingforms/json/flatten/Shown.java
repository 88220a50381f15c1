package org.safeguardingforms.json.flatten;

import tools.jackson.databind.JsonNode;

/** Shows values of definitions in messages, cut short. Definitions hold nothing personal. */
final class Shown {

    private static final int LONGEST = 120;

    private Shown() {}

    static String value(JsonNode json) {
        String text = ChangeReader.value(json);
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    /** A value that differs from what was expected: from shortly before the first difference on. */
    static String difference(JsonNode found, JsonNode expected) {
        String text = ChangeReader.value(found);
        String other = ChangeReader.value(expected);
        int same = 0;
        while (same < Math.min(text.length(), other.length()) && text.charAt(same) == other.charAt(same)) {
            same++;
        }
        int start = text.length() <= LONGEST ? 0 : Math.max(0, same - 20);
        String tail = text.substring(start);
        return (start > 0 ? "…" : "") + (tail.length() <= LONGEST ? tail : tail.substring(0, LONGEST - 1) + "…");
    }
}
