package org.safeguardingforms.timeline;

import java.time.LocalDate;
import java.util.Objects;

/** How a meeting found an action of the plan. */
public sealed interface ActionResult {

    /** It was done. */
    record Done() implements ActionResult {}

    /** It goes on as it was agreed. */
    record Continues() implements ActionResult {}

    /**
     * It goes on, with more time.
     *
     * @param until by when it is to be done now
     */
    record Postponed(LocalDate until) implements ActionResult {
        public Postponed {
            Objects.requireNonNull(until, "until");
        }
    }

    /** It was given up without being done; the review says why. */
    record Dropped() implements ActionResult {}

    /** True if nothing is left to be done. */
    default boolean endsIt() {
        return this instanceof Done || this instanceof Dropped;
    }
}
