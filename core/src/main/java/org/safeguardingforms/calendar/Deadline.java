package org.safeguardingforms.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * When something is due, and why then. Made by {@link DeadlineCalendar#deadline}.
 *
 * <pre>{@code
 * Deadline due = calendar.deadline(TimeLimit.of(3, LimitUnit.WORKING_DAYS), THU_2013_03_28);
 * due.date();                    // Thursday 4 April 2013
 * due.words().get(1);            // "Friday 29 March 2013: not counted, Good Friday (England and Wales)."
 * }</pre>
 *
 * <p>Two deadlines are equal if limit, event and calendar are. Immutable and thread-safe.
 */
public final class Deadline {

    private final WorkingDayCalendar calendar;
    private final TimeLimit limit;
    private final EventTime event;
    private final LocalDate from;
    private final LocalDateTime end;
    private final LocalDateTime due;

    Deadline(WorkingDayCalendar calendar, TimeLimit limit, EventTime event) {
        this.calendar = calendar;
        this.limit = Objects.requireNonNull(limit, "limit");
        this.event = Objects.requireNonNull(event, "event");
        Count count = new Count(calendar.table(), limit, event);
        this.from = count.from();
        this.end = count.end(from);
        this.due = count.rolled(from, end);
    }

    /** The last day on which it is in time. */
    public LocalDate date() {
        return due.toLocalDate();
    }

    /** The last moment of that day, for limits in hours; empty for all others, which have the whole day. */
    public Optional<LocalTime> time() {
        return limit.unit() == LimitUnit.HOURS ? Optional.of(due.toLocalTime()) : Optional.empty();
    }

    /** Provisional if a day that had to be looked at lies beyond the calendar's known range. */
    public Certainty certainty() {
        return days().stream().allMatch(calendar.known()::contains) ? Certainty.KNOWN : Certainty.PROVISIONAL;
    }

    /** The limit that was counted. */
    public TimeLimit limit() {
        return limit;
    }

    /** The event that it was counted from. */
    public EventTime event() {
        return event;
    }

    /** The day that counts as the event's: another than its own if it came after the cut-off or was rolled forward. */
    public LocalDate countedFrom() {
        return from;
    }

    /** The calendar that it was worked out with. */
    public CalendarPin calendar() {
        return calendar.pin();
    }

    /** The ends of every stretch of days that had to be looked at. */
    List<LocalDate> days() {
        return List.of(event.date(), from, end.toLocalDate(), due.toLocalDate());
    }

    /** How the date came about, step by step, day by day where days are counted. Worked out anew at each call. */
    public List<Step> steps() {
        return new Steps(calendar, this, end).list();
    }

    /** The days that were not counted, with the reasons, in the order in which they were passed. */
    public List<Step.Skipped> skipped() {
        return steps().stream()
                .filter(Step.Skipped.class::isInstance)
                .map(Step.Skipped.class::cast)
                .toList();
    }

    /** How the date came about, in words: one sentence a step. */
    public List<String> words() {
        return steps().stream().map(Step::words).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Deadline deadline
                && deadline.limit.equals(limit)
                && deadline.event.equals(event)
                && deadline.calendar.equals(calendar);
    }

    @Override
    public int hashCode() {
        return Objects.hash(limit, event, calendar);
    }

    @Override
    public String toString() {
        return "Deadline[" + date() + ", " + limit.words() + ", " + certainty() + "]";
    }
}
