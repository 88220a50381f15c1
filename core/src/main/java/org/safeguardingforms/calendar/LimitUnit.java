package org.safeguardingforms.calendar;

/** What a time limit is counted in. */
public enum LimitUnit {
    /** Days that are neither at a weekend, nor bank holidays, nor closures. */
    WORKING_DAYS("working day"),
    /** As many working days as a week without holidays has, usually five. */
    WORKING_WEEKS("working week"),
    /** All days. */
    CALENDAR_DAYS("day"),
    /** Seven days each: the same day of a later week. */
    WEEKS("week"),
    /** The corresponding date of a later month, or the last day of that month if it has no such date. */
    MONTHS("month"),
    /** Hours that pass, whatever the clocks are put forward or back by. */
    HOURS("hour");

    private final String word;

    LimitUnit(String word) {
        this.word = word;
    }

    /** The count in words, such as {@code 3 working days} or {@code 1 month}. */
    public String words(long count) {
        return count + " " + word + (Math.abs(count) == 1 ? "" : "s");
    }
}
