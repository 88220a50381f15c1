package org.safeguardingforms.calendar;

/**
 * What becomes of a result that is not a working day. A result never rolls past its event: where it would, it rolls the other
 * way.
 */
public enum Roll {
    /** It stays where it is. */
    NONE,
    /** It moves to the last working day before, as a review does. */
    WORKING_DAY_BEFORE,
    /** It moves to the next working day. */
    WORKING_DAY_AFTER
}
