package org.safeguardingforms.rule;

import java.util.regex.Pattern;

/** The forms that ids may take. */
enum IdForm {
    WORDS("[a-z0-9]+(-[a-z0-9]+)*"),
    INDICATOR("[a-z0-9]+(-[a-z0-9]+)*\\.[a-z0-9]+(-[a-z0-9]+)*"),
    CAPITALS("[A-Z0-9]+(_[A-Z0-9]+)*");

    private final Pattern pattern;

    IdForm(String regex) {
        this.pattern = Pattern.compile(regex);
    }

    /** @throws IllegalArgumentException if the value is not of this form; the value is not repeated, it may be anything */
    void check(String value) {
        if (!pattern.matcher(value).matches()) {
            throw new IllegalArgumentException("value: must match " + pattern);
        }
    }
}
