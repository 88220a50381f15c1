package org.safeguardingforms.practice;

import org.safeguardingforms.rule.IdForm;

/**
 * The stable id of an action.
 *
 * @param value words joined by hyphens, such as {@code refer}
 */
public record ActionId(String value) {

    public ActionId {
        IdForm.WORDS.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
