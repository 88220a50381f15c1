package org.safeguardingforms.calendar;

/** How far a date can be relied upon. */
public enum Certainty {
    /** Every day that had to be looked at lies in the calendar's known range. */
    KNOWN,
    /** Beyond the known range only weekends were left out: bank holidays there can still move the date. */
    PROVISIONAL;

    /** Known only if both are. */
    public Certainty and(Certainty other) {
        return this == KNOWN ? other : this;
    }
}
