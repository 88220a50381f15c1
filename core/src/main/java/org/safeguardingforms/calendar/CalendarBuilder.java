package org.safeguardingforms.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.safeguardingforms.calendar.DayOff.BankHoliday;
import org.safeguardingforms.calendar.DayOff.LocalClosure;

/** Puts a calendar together. Without more, Saturday and Sunday are days off and all others are working days. */
public final class CalendarBuilder {

    private final CalendarId id;
    private final LocalDate issued;
    private final DateRange known;
    private Set<DayOfWeek> weekend = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private List<BankHoliday> bankHolidays = List.of();
    private List<LocalClosure> closures = List.of();

    CalendarBuilder(CalendarId id, LocalDate issued, DateRange known) {
        this.id = Objects.requireNonNull(id, "id");
        this.issued = Objects.requireNonNull(issued, "issued");
        this.known = Objects.requireNonNull(known, "known");
    }

    /** The days of the week on which nobody works; may be empty, but not all seven. */
    public CalendarBuilder weekend(Set<DayOfWeek> days) {
        this.weekend = Set.copyOf(days);
        return this;
    }

    /** All bank holidays of the known range, in any order. */
    public CalendarBuilder bankHolidays(Collection<BankHoliday> days) {
        this.bankHolidays = List.copyOf(days);
        return this;
    }

    /** The days on which the organisation is closed beside those, in any order. */
    public CalendarBuilder closures(Collection<LocalClosure> days) {
        this.closures = List.copyOf(days);
        return this;
    }

    /** The calendar. @throws IllegalArgumentException if a day lies outside the known range, or no weekday is left */
    public WorkingDayCalendar build() {
        return new WorkingDayCalendar(
                new CalendarContent(id, issued, known, weekend, bankHolidays.stream(), closures.stream()));
    }
}
