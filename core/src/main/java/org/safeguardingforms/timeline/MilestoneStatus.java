package org.safeguardingforms.timeline;

import java.time.LocalDate;
import java.util.Objects;
import org.safeguardingforms.calendar.Certainty;
import org.safeguardingforms.calendar.DayWords;
import org.safeguardingforms.calendar.LimitUnit;
import org.safeguardingforms.calendar.WorkingDayCount;

/** How things stand with a milestone on a day. */
public sealed interface MilestoneStatus {

    /** The status as one sentence, without the reason of a late meeting: people write names into it. */
    String words();

    /** It waits for another milestone, or for the plan to begin; its date, if it has one, is projected. */
    record Waiting() implements MilestoneStatus {
        @Override
        public String words() {
            return "Waiting; no day is fixed yet.";
        }
    }

    /**
     * It is due later.
     *
     * @param left how many working days are left after this day, up to and including the day it is due
     */
    record ToCome(WorkingDayCount left) implements MilestoneStatus {
        public ToCome {
            Objects.requireNonNull(left, "left");
        }

        @Override
        public String words() {
            return left.days() == 0 ? "To come; no working day is left." : "To come; " + count(left) + " left.";
        }
    }

    /** It is due on this day. */
    record DueToday() implements MilestoneStatus {
        @Override
        public String words() {
            return "Due today.";
        }
    }

    /**
     * It was due and has not been held.
     *
     * @param by how many working days have passed after the day it was due, up to and including this day; 0 at a weekend after it
     */
    record Overdue(WorkingDayCount by) implements MilestoneStatus {
        public Overdue {
            Objects.requireNonNull(by, "by");
        }

        @Override
        public String words() {
            return by.days() == 0 ? "Overdue, by less than a working day." : "Overdue by " + count(by) + ".";
        }
    }

    /**
     * It was held, and is one that is not due at any time.
     *
     * @param on the day of the first time
     */
    record Held(LocalDate on) implements MilestoneStatus {
        public Held {
            Objects.requireNonNull(on, "on");
        }

        @Override
        public String words() {
            return "Held on " + DayWords.of(on) + ".";
        }
    }

    /**
     * It was held on the day it was due or before.
     *
     * @param on the day of the first time
     */
    record HeldInTime(LocalDate on) implements MilestoneStatus {
        public HeldInTime {
            Objects.requireNonNull(on, "on");
        }

        @Override
        public String words() {
            return "Held in time, on " + DayWords.of(on) + ".";
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

        @Override
        public String words() {
            String late = by.days() == 0 ? "less than a working day" : count(by);
            return "Held late, by " + late + ", on " + DayWords.of(on) + ".";
        }

        /** Does not show the reason: people write names into it. */
        @Override
        public String toString() {
            return "HeldLate[" + on + ", " + by + "]";
        }
    }

    private static String count(WorkingDayCount count) {
        String days = LimitUnit.WORKING_DAYS.words(count.days());
        return count.certainty() == Certainty.KNOWN ? days : days + " (provisional)";
    }
}
