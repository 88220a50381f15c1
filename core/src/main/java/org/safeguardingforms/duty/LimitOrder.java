package org.safeguardingforms.duty;

import org.safeguardingforms.calendar.CutOff;
import org.safeguardingforms.calendar.EventDay;
import org.safeguardingforms.calendar.Roll;
import org.safeguardingforms.calendar.TimeLimit;

/** Whether a time limit surely ends no later than another one, whatever the event and the calendar. It may miss that it does. */
final class LimitOrder {

    private static final long NEVER = Long.MAX_VALUE;

    private LimitOrder() {}

    static boolean isNoLater(TimeLimit limit, TimeLimit than) {
        return limit.equals(than) || (beginsNoLater(limit, than) && endsNoLater(limit, than));
    }

    private static boolean beginsNoLater(TimeLimit limit, TimeLimit than) {
        return (limit.eventDay() == than.eventDay() || limit.eventDay() == EventDay.AS_IT_FALLS)
                && (limit.cutOff().equals(than.cutOff()) || limit.cutOff() instanceof CutOff.None);
    }

    private static boolean endsNoLater(TimeLimit limit, TimeLimit than) {
        if (limit.unit() == than.unit()) {
            return limit.count() <= than.count() && rollsNoLater(limit.roll(), than.roll());
        }
        return than.count() >= 0
                && limit.roll() == Roll.NONE
                && than.roll() != Roll.WORKING_DAY_BEFORE
                && mostDays(limit) <= fewestDays(than);
    }

    /** A result that rolls back may still roll forward, where it would fall before its event. */
    private static boolean rollsNoLater(Roll roll, Roll than) {
        return roll == than || (roll == Roll.NONE && than == Roll.WORKING_DAY_AFTER);
    }

    /** How many days it takes at most. */
    private static long mostDays(TimeLimit limit) {
        return switch (limit.unit()) {
            case CALENDAR_DAYS -> limit.count();
            case WEEKS -> 7L * limit.count();
            case MONTHS -> 31L * limit.count();
            case WORKING_DAYS, WORKING_WEEKS, HOURS -> NEVER;
        };
    }

    /** How many days it takes at least. */
    private static long fewestDays(TimeLimit limit) {
        return switch (limit.unit()) {
            case WORKING_DAYS, WORKING_WEEKS, CALENDAR_DAYS -> limit.count();
            case WEEKS -> 7L * limit.count();
            case MONTHS -> 28L * limit.count();
            case HOURS -> 0;
        };
    }
}
