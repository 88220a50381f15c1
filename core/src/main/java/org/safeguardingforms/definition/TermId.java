package org.safeguardingforms.definition;

import java.util.regex.Pattern;

/**
 * The stable id of a term to avoid.
 *
 * @param value words joined by hyphens, such as {@code street-wise}
 */
public record TermId(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public TermId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("value: must match " + FORM);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
