package org.safeguardingforms.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.safeguardingforms.problem.Place;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.ProblemCode;

/**
 * Thrown when an answer depends on days whose bank holidays a calendar does not know. Bring a newer calendar, or ask
 * {@link WorkingDayCalendar#provisionally()}.
 */
public final class OutsideKnownRangeException extends DateTimeException {

    private static final long serialVersionUID = 1L;

    private final transient CalendarId calendar;
    private final LocalDate date;
    private final transient DateRange known;

    OutsideKnownRangeException(LocalDate date, CalendarId calendar, DateRange known) {
        super(message(date, calendar, known));
        this.calendar = calendar;
        this.date = date;
        this.known = known;
    }

    /** A day that was needed and is not known. */
    public LocalDate date() {
        return date;
    }

    /** The days that are known. */
    public DateRange known() {
        return known;
    }

    /** The same as a problem, for hosts that collect them. */
    public Problem problem() {
        return ProblemCode.DATE_OUTSIDE_CALENDAR.at(Place.whole(), message(date, calendar, known));
    }

    private static String message(LocalDate date, CalendarId calendar, DateRange known) {
        return "The calendar " + calendar + " knows " + known + "; " + date + " lies outside.";
    }
}
