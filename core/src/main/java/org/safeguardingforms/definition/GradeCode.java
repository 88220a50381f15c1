package org.safeguardingforms.definition;

import java.util.regex.Pattern;

/**
 * The code of a grade on the form, such as {@code B} or {@code 2}. Its meaning is that of its own form only.
 *
 * @param value one to three capitals or digits
 */
public record GradeCode(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9]{1,3}");

    public GradeCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("value: must be one to three capitals or digits");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
