package org.safeguardingforms.practice;

import org.safeguardingforms.rule.IdForm;

/**
 * The stable id of a term to avoid.
 *
 * @param value words joined by hyphens, such as {@code street-wise}
 */
public record TermId(String value) {

    public TermId {
        IdForm.WORDS.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
