package org.safeguardingforms.calendar;

import java.time.LocalDate;

/**
 * A calendar that answers beyond the days it knows: there only weekends are left out, and the answer is marked as
 * {@linkplain Certainty#PROVISIONAL provisional}. An answer that needs known days only is the calendar's own. Made by
 * {@link WorkingDayCalendar#provisionally()}.
 */
public final class ProvisionalCalendar implements DeadlineCalendar {

    private final WorkingDayCalendar calendar;

    ProvisionalCalendar(WorkingDayCalendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public CalendarPin pin() {
        return calendar.pin();
    }

    @Override
    public DateRange known() {
        return calendar.known();
    }

    /** The same calendar, refusing beyond the days it knows. */
    public WorkingDayCalendar strictly() {
        return calendar;
    }

    /** Whether a day is one that the calendar knows. */
    public Certainty certaintyOf(LocalDate day) {
        return known().contains(day) ? Certainty.KNOWN : Certainty.PROVISIONAL;
    }

    /** The first working day after this one. */
    public Reckoned nextWorkingDay(LocalDate day) {
        return workingDayAfter(day, 1);
    }

    /** The last working day before this one. */
    public Reckoned previousWorkingDay(LocalDate day) {
        return workingDayBefore(day, 1);
    }

    /** As {@link WorkingDayCalendar#workingDayAfter}. @throws IllegalArgumentException if the count is negative */
    public Reckoned workingDayAfter(LocalDate day, int count) {
        return reckoned(day, calendar.table().after(day, WorkingDayCalendar.notNegative(count)));
    }

    /** As {@link WorkingDayCalendar#workingDayBefore}. @throws IllegalArgumentException if the count is negative */
    public Reckoned workingDayBefore(LocalDate day, int count) {
        return reckoned(day, calendar.table().before(day, WorkingDayCalendar.notNegative(count)));
    }

    private Reckoned reckoned(LocalDate from, LocalDate result) {
        return new Reckoned(result, certaintyOf(from).and(certaintyOf(result)));
    }

    @Override
    public WorkingDayCount count(LocalDate from, LocalDate to) {
        long days = calendar.table().through(to) - calendar.table().through(from);
        return new WorkingDayCount(days, certaintyOf(from).and(certaintyOf(to)));
    }

    @Override
    public Deadline deadline(TimeLimit limit, EventTime event) {
        return new Deadline(calendar, limit, event);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProvisionalCalendar view && view.calendar.equals(calendar);
    }

    @Override
    public int hashCode() {
        return ~calendar.hashCode();
    }

    @Override
    public String toString() {
        return "Provisional" + calendar;
    }
}
