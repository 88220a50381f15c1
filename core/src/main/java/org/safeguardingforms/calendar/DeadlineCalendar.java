package org.safeguardingforms.calendar;

import java.time.LocalDate;

/**
 * A calendar that says when something is due: a {@link WorkingDayCalendar}, which refuses beyond the days it knows, or a
 * {@link ProvisionalCalendar}, which answers and marks the answer. The caller chooses by which of the two is handed over.
 */
public sealed interface DeadlineCalendar permits WorkingDayCalendar, ProvisionalCalendar {

    /** Id, date of issue and content: what a date worked out with this calendar carries. */
    CalendarPin pin();

    /** The days whose bank holidays are known. */
    DateRange known();

    /**
     * When something is due that must be done within a limit of an event.
     *
     * @throws OutsideKnownRangeException if this calendar refuses, and the event, the result or a day between is not known
     * @throws java.time.DateTimeException if the result is further away than dates go
     */
    Deadline deadline(TimeLimit limit, EventTime event);

    /** The same, for an event whose time of day does not matter. */
    default Deadline deadline(TimeLimit limit, LocalDate event) {
        return deadline(limit, new EventTime.OnDay(event));
    }

    /**
     * How many working days there are after the first day, up to and including the second; negative if the second is earlier.
     *
     * @throws OutsideKnownRangeException if this calendar refuses, and one of the days is not known
     */
    WorkingDayCount count(LocalDate from, LocalDate to);
}
