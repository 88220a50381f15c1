package org.safeguardingforms.conformance.derivation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row of Annexe 2.
 *
 * @param id its id
 * @param level its printed level
 * @param concern the id of the row that says it first: its own, unless it is printed a second time
 */
record Row(String id, Level level, String concern) {

    private static final Pattern LINE = Pattern.compile("(\\w+) +(\\S+)(?: = (\\S+))?");

    /** Reads {@code High   grooming.unexplained-money}, with {@code = id} behind it for a row printed before. */
    static Row parse(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalArgumentException("line: must be a level and an id");
        }
        String first = parts.group(3);
        return new Row(parts.group(2), Level.printedAs(parts.group(1)), first == null ? parts.group(2) : first);
    }
}
