package org.safeguardingforms.practice;

import org.safeguardingforms.rule.IdForm;

/**
 * The stable id of somebody who acts or is turned to, by function and never by name.
 *
 * @param value words joined by hyphens, such as {@code kingfisher-team}; empty if the source names nobody
 */
public record PartyId(String value) {

    /** The source names nobody. */
    public static final PartyId NOT_NAMED = new PartyId("");

    public PartyId {
        if (!value.isEmpty()) {
            IdForm.WORDS.check(value);
        }
    }

    /** False if the source names nobody. */
    public boolean isGiven() {
        return !value.isEmpty();
    }

    @Override
    public String toString() {
        return value;
    }
}
