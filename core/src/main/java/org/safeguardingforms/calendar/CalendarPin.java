package org.safeguardingforms.calendar;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Which calendar a date was worked out with. Two calendars with the same pin give the same dates.
 *
 * @param id what the calendar is called
 * @param issued the day on which its data was issued: what was proclaimed later is not in it
 * @param digest {@code sha256:} and 64 hexadecimal digits over all of its content, see {@link WorkingDayCalendar#content()}
 */
public record CalendarPin(CalendarId id, LocalDate issued, String digest) {

    public CalendarPin {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(issued, "issued");
        Objects.requireNonNull(digest, "digest");
    }
}
