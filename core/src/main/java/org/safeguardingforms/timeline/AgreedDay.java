package org.safeguardingforms.timeline;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** A day that a meeting agreed on, if it did. */
public sealed interface AgreedDay {

    /** None was agreed. */
    record NotGiven() implements AgreedDay {}

    /**
     * This one.
     *
     * @param date the day
     */
    record On(LocalDate date) implements AgreedDay {
        public On {
            Objects.requireNonNull(date, "date");
        }
    }

    /** The day, or empty if none was agreed. */
    default Optional<LocalDate> day() {
        return this instanceof On on ? Optional.of(on.date()) : Optional.empty();
    }
}
