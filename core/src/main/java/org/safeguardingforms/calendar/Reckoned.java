package org.safeguardingforms.calendar;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A day that may lie beyond what a calendar knows.
 *
 * @param date the day
 * @param certainty how far it can be relied upon
 */
public record Reckoned(LocalDate date, Certainty certainty) {

    public Reckoned {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(certainty, "certainty");
    }
}
