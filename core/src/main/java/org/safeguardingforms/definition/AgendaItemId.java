package org.safeguardingforms.definition;

import java.util.regex.Pattern;

/**
 * The stable id of something that a meeting should see to.
 *
 * @param value words joined by hyphens, such as {@code written-plan}
 */
public record AgendaItemId(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public AgendaItemId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("value: must match " + FORM);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
