package org.safeguardingforms.practice;

import org.safeguardingforms.rule.IdForm;

/**
 * The stable id of a heading of the personal and family history.
 *
 * @param value words joined by hyphens, such as {@code social-exclusion}
 */
public record HistoryHeadingId(String value) {

    public HistoryHeadingId {
        IdForm.WORDS.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
