package org.safeguardingforms.definition;

/** Whether somebody has to take part in a meeting. */
public enum Attendance {
    /** The meeting is not complete without them. */
    REQUIRED,
    /** They take part where they can help; others who are not listed may too. */
    AS_NEEDED,
    /** They are invited to all or part of the meeting where that is appropriate, decided case by case. */
    WHERE_APPROPRIATE
}
