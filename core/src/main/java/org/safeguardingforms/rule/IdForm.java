package org.safeguardingforms.rule;

import java.util.regex.Pattern;

/** The forms that ids may take. */
public enum IdForm {
    /** Words joined by hyphens, such as {@code high-indicator}. */
    WORDS("[a-z0-9]+(-[a-z0-9]+)*"),
    /** Words, a full stop and words, such as {@code health.self-harming}. */
    INDICATOR("[a-z0-9]+(-[a-z0-9]+)*\\.[a-z0-9]+(-[a-z0-9]+)*"),
    /** Capital words joined by underscores, such as {@code LOOKED_AFTER}. */
    CAPITALS("[A-Z0-9]+(_[A-Z0-9]+)*");

    private final Pattern pattern;

    IdForm(String regex) {
        this.pattern = Pattern.compile(regex);
    }

    /** Checks an id. @throws IllegalArgumentException if the value is not of this form; the value is not repeated, it may be anything */
    public void check(String value) {
        if (!pattern.matcher(value).matches()) {
            throw new IllegalArgumentException("value: must match " + pattern);
        }
    }
}
