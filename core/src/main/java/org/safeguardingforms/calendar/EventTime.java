package org.safeguardingforms.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;

/** When something happened: on a day, or at a time of a day if that is known. */
public sealed interface EventTime {

    /** The day. */
    LocalDate date();

    /** The earliest time it can have been, on the clock of the United Kingdom. */
    LocalDateTime start();

    /**
     * On a day; the time is not known or does not matter.
     *
     * @param date the day
     */
    record OnDay(LocalDate date) implements EventTime {
        public OnDay {
            Objects.requireNonNull(date, "date");
        }

        @Override
        public LocalDateTime start() {
            return date.atStartOfDay();
        }
    }

    /**
     * At a time of a day.
     *
     * @param time day and time, on the clock of the United Kingdom
     */
    record At(LocalDateTime time) implements EventTime {
        public At {
            Objects.requireNonNull(time, "time");
        }

        @Override
        public LocalDate date() {
            return time.toLocalDate();
        }

        @Override
        public LocalDateTime start() {
            return time;
        }
    }
}
