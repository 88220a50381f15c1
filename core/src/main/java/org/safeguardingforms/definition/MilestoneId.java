package org.safeguardingforms.definition;

import java.util.regex.Pattern;

/**
 * The stable id of a milestone of a meeting plan.
 *
 * @param value words joined by hyphens, such as {@code strategy-discussion}
 */
public record MilestoneId(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public MilestoneId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("value: must match " + FORM);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
