package org.safeguardingforms.conformance.derivation;

import org.jspecify.annotations.Nullable;

/**
 * What is said of a concern: of one row, or of two rows that say the same.
 *
 * @param printed its printed level
 * @param answer the most that either row answers
 * @param own the highest level that a professional gave on either row; null if they gave none
 */
record Concern(Level printed, Answer answer, @Nullable Level own) {

    /** A concern of this level that turns out to be present. */
    static Concern found(Level printed) {
        return new Concern(printed, Answer.YES, null);
    }

    /** Workers may amend the suggested level (Annexe 2, paragraph 5). */
    Level effective() {
        return own == null ? printed : own;
    }

    boolean isHigh() {
        return effective() == Level.HIGH;
    }

    /** A must can be annotated, not removed: the higher of the printed and the professional's level. */
    boolean isHighForAMust() {
        return isHigh() || printed == Level.HIGH;
    }

    /** A Medium for a 15 year old may well be a High for a 10 year old (6.4), unless the professional has said. */
    boolean isRaisedByAge(int age) {
        return own == null && printed == Level.MEDIUM && age <= 10;
    }
}
