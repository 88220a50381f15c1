package org.safeguardingforms.definition;

import java.util.Objects;
import org.safeguardingforms.calendar.TimeLimit;

/** When a milestone is due. */
public sealed interface Timing {

    /** It is not due at any time: the plan begins with it. */
    record Start() implements Timing {}

    /**
     * Within a limit of another milestone.
     *
     * @param milestone the one before it
     * @param occurrence which of its events counts
     * @param limit how long after that event
     * @param force how binding that is
     * @param wording the limit in the source's own words, such as {@code as soon as possible, in most cases within 3 working
     *     days}
     */
    record After(MilestoneId milestone, Occurrence occurrence, TimeLimit limit, Force force, String wording)
            implements Timing {
        public After {
            Objects.requireNonNull(milestone, "milestone");
            Objects.requireNonNull(occurrence, "occurrence");
            Objects.requireNonNull(limit, "limit");
            Objects.requireNonNull(force, "force");
            Objects.requireNonNull(wording, "wording");
        }
    }
}
