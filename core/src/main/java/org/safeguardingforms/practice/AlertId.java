package org.safeguardingforms.practice;

import org.safeguardingforms.rule.IdForm;

/**
 * The stable id of an alert.
 *
 * @param value words joined by hyphens, such as {@code trafficking-suspected}
 */
public record AlertId(String value) {

    public AlertId {
        IdForm.WORDS.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
