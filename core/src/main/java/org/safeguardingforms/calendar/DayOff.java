package org.safeguardingforms.calendar;

import java.time.LocalDate;
import java.util.Objects;

/** Why a day is not a working day. A day may have several reasons. */
public sealed interface DayOff {

    /** The day. */
    LocalDate date();

    /** The reason in a few words, such as {@code Good Friday (England and Wales)}. */
    String reason();

    /**
     * A day of the week on which nobody works.
     *
     * @param date the day
     */
    record Weekend(LocalDate date) implements DayOff {
        public Weekend {
            Objects.requireNonNull(date, "date");
        }

        @Override
        public String reason() {
            return "weekend";
        }
    }

    /**
     * A bank holiday, or the day that stands in for one that falls at a weekend.
     *
     * @param date the day
     * @param title what the holiday is called; titles vary from year to year
     * @param nation where it is one
     */
    record BankHoliday(LocalDate date, String title, Nation nation) implements DayOff {
        public BankHoliday {
            Objects.requireNonNull(date, "date");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(nation, "nation");
        }

        @Override
        public String reason() {
            return title + " (" + nation.label() + ")";
        }
    }

    /**
     * A day on which an organisation is closed although others work, such as a council's own closure at Christmas.
     *
     * @param date the day
     * @param title why it is closed
     */
    record LocalClosure(LocalDate date, String title) implements DayOff {
        public LocalClosure {
            Objects.requireNonNull(date, "date");
            Objects.requireNonNull(title, "title");
        }

        @Override
        public String reason() {
            return title + " (local closure)";
        }
    }
}
