package org.safeguardingforms.calendar;

import java.util.Objects;

/**
 * How long after an event something must be done, and how that is counted.
 *
 * <pre>{@code
 * TimeLimit meeting = TimeLimit.of(5, LimitUnit.WORKING_DAYS);
 * TimeLimit review = TimeLimit.of(3, LimitUnit.MONTHS).rolling(Roll.WORKING_DAY_BEFORE);
 * calendar.deadline(meeting, FRI_2013_03_01).date(); // Friday 8 March 2013
 * }</pre>
 *
 * <p>The day of the event is day 0. A limit of 0 working days is the event's own day, or the next working day if it is none.
 * A negative count goes back: how long before an event something must have been done.
 *
 * @param count how many; negative to go back
 * @param unit of what
 * @param eventDay how an event counts that is not on a working day
 * @param roll what becomes of a result that is not a working day; of no effect for working days and working weeks
 * @param cutOff from which time of day an event counts as one of the day after
 */
public record TimeLimit(int count, LimitUnit unit, EventDay eventDay, Roll roll, CutOff cutOff) {

    public TimeLimit {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(eventDay, "eventDay");
        Objects.requireNonNull(roll, "roll");
        Objects.requireNonNull(cutOff, "cutOff");
    }

    /** A limit that takes events as they fall, leaves results where they are, and has no cut-off. */
    public static TimeLimit of(int count, LimitUnit unit) {
        return new TimeLimit(count, unit, EventDay.AS_IT_FALLS, Roll.NONE, new CutOff.None());
    }

    /** This limit, counting events in another way. */
    public TimeLimit counting(EventDay other) {
        return new TimeLimit(count, unit, other, roll, cutOff);
    }

    /** This limit, with results that are not working days moved. */
    public TimeLimit rolling(Roll other) {
        return new TimeLimit(count, unit, eventDay, other, cutOff);
    }

    /** This limit, with another cut-off. */
    public TimeLimit cutOff(CutOff other) {
        return new TimeLimit(count, unit, eventDay, roll, other);
    }

    /** The limit in words, such as {@code 3 working days}. */
    public String words() {
        return unit.words(count);
    }
}
