package org.safeguardingforms.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** One step on the way to a deadline. */
public sealed interface Step {

    /** The day that this step is about. */
    LocalDate date();

    /** The step as one sentence. */
    String words();

    /**
     * The event's day.
     *
     * @param date the day
     */
    record Event(LocalDate date) implements Step {
        public Event {
            Objects.requireNonNull(date, "date");
        }

        @Override
        public String words() {
            return "Event on " + DayWords.of(date) + ".";
        }
    }

    /**
     * The event came at or after the cut-off, and counts as one of the day after.
     *
     * @param date the day after
     * @param cutOff the first time of day that is too late
     */
    record CutOffPassed(LocalDate date, LocalTime cutOff) implements Step {
        public CutOffPassed {
            Objects.requireNonNull(date, "date");
            Objects.requireNonNull(cutOff, "cutOff");
        }

        @Override
        public String words() {
            return "It came at or after " + cutOff + ", and counts as an event on " + DayWords.of(date) + ".";
        }
    }

    /**
     * The event counts as if it had happened on the next working day.
     *
     * @param date that working day
     */
    record EventRolled(LocalDate date) implements Step {
        public EventRolled {
            Objects.requireNonNull(date, "date");
        }

        @Override
        public String words() {
            return "The event counts as one on the next working day, " + DayWords.of(date) + ".";
        }
    }

    /**
     * A day that is not a working day, passed over.
     *
     * @param date the day
     * @param why at least one reason
     */
    record Skipped(LocalDate date, List<DayOff> why) implements Step {
        public Skipped {
            Objects.requireNonNull(date, "date");
            why = List.copyOf(why);
        }

        /** The reasons in a few words, such as {@code Good Friday (England and Wales)}. */
        public String reasons() {
            return why.size() == 1
                    ? why.get(0).reason()
                    : why.stream().map(DayOff::reason).collect(Collectors.joining(", "));
        }

        @Override
        public String words() {
            return DayWords.of(date) + ": not counted, " + reasons() + ".";
        }
    }

    /**
     * A day that was counted.
     *
     * @param date the day
     * @param number 1 for the first
     * @param certainty provisional if nobody knows yet whether it will be a bank holiday
     */
    record Counted(LocalDate date, long number, Certainty certainty) implements Step {
        public Counted {
            Objects.requireNonNull(date, "date");
            Objects.requireNonNull(certainty, "certainty");
        }

        @Override
        public String words() {
            String day = DayWords.of(date) + ": day " + number;
            return certainty == Certainty.KNOWN ? day + "." : day + ", if it will not be a bank holiday.";
        }
    }

    /**
     * The end of weeks, months or hours.
     *
     * @param date the day on which they end
     * @param count how many
     * @param unit of what
     * @param clamped true if the month has no corresponding date, so that its last day stands for it
     */
    record Passed(LocalDate date, int count, LimitUnit unit, boolean clamped) implements Step {
        public Passed {
            Objects.requireNonNull(date, "date");
            Objects.requireNonNull(unit, "unit");
        }

        @Override
        public String words() {
            String span = unit.words(Math.abs((long) count)) + (count < 0 ? " before: " : " after: ");
            return span + DayWords.of(date) + (clamped ? ", the last day of its month." : ".");
        }
    }

    /**
     * The result was not a working day and moved to one.
     *
     * @param date that working day
     */
    record Rolled(LocalDate date) implements Step {
        public Rolled {
            Objects.requireNonNull(date, "date");
        }

        @Override
        public String words() {
            return "Moved to a working day: " + DayWords.of(date) + ".";
        }
    }
}
