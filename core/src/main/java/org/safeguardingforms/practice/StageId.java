package org.safeguardingforms.practice;

import org.safeguardingforms.rule.IdForm;

/**
 * The stable id of a stage of a case.
 *
 * @param value words joined by hyphens, such as {@code strategy-discussion}; empty where the source names no further stage
 */
public record StageId(String value) {

    /** The source names no further stage. */
    public static final StageId NONE = new StageId("");

    public StageId {
        if (!value.isEmpty()) {
            IdForm.WORDS.check(value);
        }
    }

    /** False where the source names no further stage. */
    public boolean isGiven() {
        return !value.isEmpty();
    }

    @Override
    public String toString() {
        return value;
    }
}
