package org.safeguardingforms.calendar;

import java.time.DayOfWeek;
import java.util.Set;

/** Counts working days by the days of the week alone, in constant time, for any day there is. */
final class WeekPattern {

    private static final int WEEK = 7;
    /** Day 0 of the epoch was a Thursday, three days after a Monday. */
    private static final int MONDAY_OFFSET = 3;

    private final int perWeek;
    private final int[] before = new int[WEEK + 1];
    private final int[] dayOf = new int[WEEK];

    WeekPattern(Set<DayOfWeek> weekend) {
        int count = 0;
        for (DayOfWeek day : DayOfWeek.values()) {
            before[day.getValue() - 1] = count;
            dayOf[count] = day.getValue() - 1;
            count += weekend.contains(day) ? 0 : 1;
        }
        before[WEEK] = count;
        perWeek = count;
    }

    /** Working days in a week without holidays. */
    int perWeek() {
        return perWeek;
    }

    /** Working days before this one, from a fixed day on; negative for days before that. */
    long before(long epochDay) {
        long monday = epochDay + MONDAY_OFFSET;
        return Math.floorDiv(monday, WEEK) * perWeek + before[Math.floorMod(monday, WEEK)];
    }

    /** The working day that has this many before it. */
    long nth(long count) {
        return Math.floorDiv(count, perWeek) * WEEK + dayOf[Math.floorMod(count, perWeek)] - MONDAY_OFFSET;
    }
}
