package org.safeguardingforms.timeline;

import java.time.LocalDate;
import java.util.Objects;
import org.safeguardingforms.calendar.WorkingDayCount;

/** How things stand with a milestone on a day. */
public sealed interface MilestoneStatus {

    /** It waits for another milestone, or for the plan to begin; its date, if it has one, is projected. */
    record Waiting() implements MilestoneStatus {}

    /**
     * It is due later.
     *
     * @param left how many working days are left after this day, up to and including the day it is due
     */
    record ToCome(WorkingDayCount left) implements MilestoneStatus {
        public ToCome {
            Objects.requireNonNull(left, "left");
        }
    }

    /** It is due on this day. */
    record DueToday() implements MilestoneStatus {}

    /**
     * It was due and has not been held.
     *
     * @param by how many working days have passed after the day it was due, up to and including this day; 0 at a weekend after it
     */
    record Overdue(WorkingDayCount by) implements MilestoneStatus {
        public Overdue {
            Objects.requireNonNull(by, "by");
        }
    }

    /**
     * It was held, in time if it was due at all.
     *
     * @param on the day of the first time
     */
    record Held(LocalDate on) implements MilestoneStatus {
        public Held {
            Objects.requireNonNull(on, "on");
        }
    }

    /**
     * It was held after the day it was due. "In most cases" is not "always": the reason counts.
     *
     * @param on the day of the first time
     * @param by how many working days late; 0 if on the same day, or at a weekend after it
     * @param reason as it was recorded; empty if it was not
     */
    record HeldLate(LocalDate on, WorkingDayCount by, String reason) implements MilestoneStatus {
        public HeldLate {
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(reason, "reason");
        }

        /** Does not show the reason: people write names into it. */
        @Override
        public String toString() {
            return "HeldLate[" + on + ", " + by + "]";
        }
    }
}
