package org.safeguardingforms.calendar;

import java.util.Objects;

/**
 * A number of working days that may reach beyond what a calendar knows.
 *
 * @param days how many; negative if counted backwards
 * @param certainty how far it can be relied upon
 */
public record WorkingDayCount(long days, Certainty certainty) {

    public WorkingDayCount {
        Objects.requireNonNull(certainty, "certainty");
    }
}
