package org.safeguardingforms.timeline;

import java.util.Objects;
import java.util.Optional;
import org.safeguardingforms.calendar.Deadline;

/** When a milestone is due. */
public sealed interface DueDate {

    /** The deadline, fixed or projected; empty if there is none. */
    default Optional<Deadline> reckoned() {
        if (this instanceof Fixed fixed) {
            return Optional.of(fixed.deadline());
        }
        return this instanceof Projected projected ? Optional.of(projected.deadline()) : Optional.empty();
    }

    /** At no time: the plan begins with it, or has not begun. */
    record None() implements DueDate {}

    /**
     * Counted from an event that has happened.
     *
     * @param deadline when, and why then
     */
    record Fixed(Deadline deadline) implements DueDate {
        public Fixed {
            Objects.requireNonNull(deadline, "deadline");
        }
    }

    /**
     * Counted from the day on which the milestone before it is due. The date moves when that has been held.
     *
     * @param deadline when, and why then
     */
    record Projected(Deadline deadline) implements DueDate {
        public Projected {
            Objects.requireNonNull(deadline, "deadline");
        }
    }
}
