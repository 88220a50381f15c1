package org.safeguardingforms.calendar;

import java.time.LocalTime;
import java.util.Objects;

/** From which time of day an event counts as one of the day after. */
public sealed interface CutOff {

    /** Whether an event at this time counts as one of the day after. */
    boolean isPassedBy(EventTime event);

    /** An event counts as one of its own day at any time. */
    record None() implements CutOff {
        @Override
        public boolean isPassedBy(EventTime event) {
            return false;
        }
    }

    /**
     * An event at this time or later counts as one of the day after. An event without a time of day does not.
     *
     * @param time the first time of day that is too late
     */
    record At(LocalTime time) implements CutOff {
        public At {
            Objects.requireNonNull(time, "time");
        }

        @Override
        public boolean isPassedBy(EventTime event) {
            return event instanceof EventTime.At at && !at.time().toLocalTime().isBefore(time);
        }
    }
}
