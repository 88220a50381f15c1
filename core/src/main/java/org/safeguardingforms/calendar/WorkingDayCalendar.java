package org.safeguardingforms.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.safeguardingforms.calendar.DayOff.BankHoliday;
import org.safeguardingforms.calendar.DayOff.LocalClosure;

/**
 * Which days are working days, over a range of days whose bank holidays are known.
 *
 * <pre>{@code
 * WorkingDayCalendar calendar = WorkingDayCalendars.bundled().of(Nation.ENGLAND_AND_WALES);
 * calendar.workingDayAfter(FRI_2013_03_01, 3);              // Wednesday 6 March 2013
 * calendar.nextWorkingDay(THU_2013_03_28);                  // Tuesday 2 April 2013, after Easter
 * calendar.workingDaysBetween(FRI_2013_03_01, WED_2013_03_06); // 3
 * }</pre>
 *
 * <p>Every answer takes the same short time, however far it counts. An answer that would depend on a day outside
 * {@link #known()} is refused with an {@link OutsideKnownRangeException}; {@link #provisionally()} gives a view that answers
 * and marks the answer instead. Immutable and thread-safe. Two calendars are equal if their pins are.
 */
public final class WorkingDayCalendar implements DeadlineCalendar {

    private final CalendarContent content;
    private final CalendarPin pin;
    private final DayTable table;
    private final DaysOff daysOff;

    WorkingDayCalendar(CalendarContent content) {
        this.content = content;
        this.pin = content.pin();
        this.table = new DayTable(content);
        this.daysOff = new DaysOff(content);
    }

    /**
     * Begins a calendar.
     *
     * @param issued the day on which its data was issued
     * @param known the days whose bank holidays will all be given
     */
    public static CalendarBuilder builder(CalendarId id, LocalDate issued, DateRange known) {
        return new CalendarBuilder(id, issued, known);
    }

    @Override
    public CalendarPin pin() {
        return pin;
    }

    @Override
    public DateRange known() {
        return content.known();
    }

    /** The days of the week on which nobody works, Monday first. */
    public Set<DayOfWeek> weekend() {
        return new TreeSet<>(content.weekend());
    }

    /** The bank holidays, in order of day. */
    public List<BankHoliday> bankHolidays() {
        return content.bankHolidays();
    }

    /** The local closures, in order of day. */
    public List<LocalClosure> closures() {
        return content.closures();
    }

    /** All of its content as text, one fact a line: what its digest is made of, in UTF-8. */
    public String content() {
        return content.text();
    }

    /** This calendar with more local closures, under an id of its own. @throws IllegalArgumentException as {@code build} */
    public WorkingDayCalendar withClosures(CalendarId id, Collection<LocalClosure> more) {
        return new WorkingDayCalendar(new CalendarContent(
                id,
                content.issued(),
                content.known(),
                content.weekend(),
                content.bankHolidays().stream(),
                Stream.concat(content.closures().stream(), more.stream())));
    }

    /**
     * A calendar on which a day is a working day only if it is one on both. It knows the days that both know, and is as old
     * as the older of the two.
     *
     * @throws IllegalArgumentException if the two share no day, or no day of the week to work on
     */
    public WorkingDayCalendar union(CalendarId id, WorkingDayCalendar other) {
        DateRange shared = known().intersection(other.known())
                .orElseThrow(() -> new IllegalArgumentException("other: must share days with this calendar"));
        Set<DayOfWeek> weekends = weekend();
        weekends.addAll(other.weekend());
        LocalDate older = pin.issued().isBefore(other.pin.issued()) ? pin.issued() : other.pin.issued();
        return new WorkingDayCalendar(new CalendarContent(
                id,
                older,
                shared,
                weekends,
                Stream.concat(bankHolidays().stream(), other.bankHolidays().stream())
                        .filter(day -> shared.contains(day.date())),
                Stream.concat(closures().stream(), other.closures().stream())
                        .filter(day -> shared.contains(day.date()))));
    }

    /** This calendar, answering beyond its known range too, with every such answer marked. */
    public ProvisionalCalendar provisionally() {
        return new ProvisionalCalendar(this);
    }

    /** True if the day is neither at a weekend, nor a bank holiday, nor a local closure. */
    public boolean isWorkingDay(LocalDate day) {
        return table.isWorking(known(day));
    }

    /** Why a day is not a working day: weekend first, then bank holidays, then closures. Empty for a working day. */
    public List<DayOff> daysOff(LocalDate day) {
        return daysOff.on(known(day));
    }

    /** The first working day after this one. */
    public LocalDate nextWorkingDay(LocalDate day) {
        return nth(table.beforeNthAfter(known(day), 1));
    }

    /** The last working day before this one. */
    public LocalDate previousWorkingDay(LocalDate day) {
        return nth(table.beforeNthBefore(known(day), 1));
    }

    /**
     * The nth working day after a day. The day after it is the first that can count, also when the day itself is not a
     * working day. With a count of 0: the day itself if it is a working day, otherwise the next one.
     *
     * @throws IllegalArgumentException if the count is negative
     */
    public LocalDate workingDayAfter(LocalDate day, int count) {
        return nth(table.beforeNthAfter(known(day), notNegative(count)));
    }

    /**
     * The nth working day before a day. With a count of 0: the day itself if it is a working day, otherwise the last before.
     *
     * @throws IllegalArgumentException if the count is negative
     */
    public LocalDate workingDayBefore(LocalDate day, int count) {
        return nth(table.beforeNthBefore(known(day), notNegative(count)));
    }

    /**
     * How many working days there are after the first day, up to and including the second: for working days, how many one
     * must go forward to come from one to the other. If the second is the earlier one, the same count, negative.
     */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        return through(to) - through(from);
    }

    private int through(LocalDate day) {
        int through = table.throughKnown(day);
        return through < 0 ? table.throughKnown(known(day)) : through;
    }

    @Override
    public Deadline deadline(TimeLimit limit, EventTime event) {
        Deadline deadline = new Deadline(this, limit, event);
        deadline.days().forEach(this::known);
        return deadline;
    }

    @Override
    public WorkingDayCount count(LocalDate from, LocalDate to) {
        return new WorkingDayCount(workingDaysBetween(from, to), Certainty.KNOWN);
    }

    /** The table, which answers for every day there is. */
    DayTable table() {
        return table;
    }

    /** Why days are not working days, for every day there is. */
    DaysOff daysOff() {
        return daysOff;
    }

    /** The working day that has this many before it, if it is known. */
    private LocalDate nth(long count) {
        LocalDate day = table.nth(count);
        return table.holds(count) ? day : known(day);
    }

    private LocalDate known(LocalDate day) {
        if (!table.knows(day)) {
            throw new OutsideKnownRangeException(day, content.id(), content.known());
        }
        return day;
    }

    static int notNegative(int count) {
        if (count < 0) {
            throw new IllegalArgumentException("count: must not be negative");
        }
        return count;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WorkingDayCalendar calendar && calendar.pin.equals(pin);
    }

    @Override
    public int hashCode() {
        return pin.hashCode();
    }

    @Override
    public String toString() {
        return "WorkingDayCalendar[" + pin.id() + ", issued " + pin.issued() + ", knows " + known() + "]";
    }
}
