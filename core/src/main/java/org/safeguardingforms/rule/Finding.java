package org.safeguardingforms.rule;

import java.util.List;
import java.util.Objects;

/** What was found about one condition: its truth and the facts behind it. Findings form a tree, like conditions. */
public sealed interface Finding {

    /** The condition this is about. */
    Condition condition();

    /** Whether it holds. */
    Truth truth();

    /** A finding about the child's age, a circumstance or the judgement. */
    record Fact(Condition condition, Truth truth) implements Finding {
        public Fact {
            Objects.requireNonNull(condition, "condition");
            Objects.requireNonNull(truth, "truth");
        }
    }

    /**
     * A finding that counts concerns. A concern is named by its first row. Which ones are present is personal data:
     * {@code toString} does not show it.
     *
     * @param needed how many have to be present
     * @param present those that are present
     * @param unanswered those that would count if they turned out to be present
     */
    record Count(Condition condition, Truth truth, int needed, List<IndicatorId> present, List<IndicatorId> unanswered)
            implements Finding {
        public Count {
            Objects.requireNonNull(condition, "condition");
            Objects.requireNonNull(truth, "truth");
            present = List.copyOf(present);
            unanswered = List.copyOf(unanswered);
        }

        /** How many more have to be present; 0 if there are enough. */
        public int missing() {
            return Math.max(0, needed - present.size());
        }

        @Override
        public String toString() {
            return "Count[" + condition + ", …]";
        }
    }

    /** A finding about a condition made of parts. Every part was looked at, also where the first one settles it. */
    record Compound(Condition condition, Truth truth, List<Finding> parts) implements Finding {
        public Compound {
            Objects.requireNonNull(condition, "condition");
            Objects.requireNonNull(truth, "truth");
            parts = List.copyOf(parts);
        }
    }
}
