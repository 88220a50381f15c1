package org.safeguardingforms.practice;

import org.safeguardingforms.rule.IdForm;

/**
 * The stable id of a protective measure.
 *
 * @param value words joined by hyphens, such as {@code child-abduction-warning}
 */
public record MeasureId(String value) {

    public MeasureId {
        IdForm.WORDS.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
