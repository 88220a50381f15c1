package org.safeguardingforms.testkit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.safeguardingforms.calendar.CalendarId;
import org.safeguardingforms.calendar.DateRange;
import org.safeguardingforms.calendar.DayOff.LocalClosure;
import org.safeguardingforms.calendar.WorkingDayCalendar;

/** Working-day calendars and days, made at random: any weekend of two days or one, and closures anywhere. */
public final class Calendars {

    private static final LocalDate FIRST = LocalDate.of(2012, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2031, 12, 31);
    private static final LocalDate FIRST_EVENT = LocalDate.of(2013, 1, 1);
    private static final LocalDate LAST_EVENT = LocalDate.of(2016, 12, 31);
    private static final int MOST_CLOSURES = 12;

    private Calendars() {}

    /** Calendars that know the years 2012 to 2031. */
    public static Arbitrary<WorkingDayCalendar> any() {
        Arbitrary<Set<LocalDate>> closed = days().set().ofMaxSize(MOST_CLOSURES);
        return Combinators.combine(weekends(), closed).as(Calendars::calendar).withoutEdgeCases();
    }

    /** Days from 2013 to 2016, leap day included: from each, all deadlines of a plan lie within every calendar here. */
    public static Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(FIRST_EVENT.toEpochDay(), LAST_EVENT.toEpochDay())
                .map(LocalDate::ofEpochDay)
                .withoutEdgeCases();
    }

    private static Arbitrary<Set<DayOfWeek>> weekends() {
        return Arbitraries.of(
                Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                Set.of(DayOfWeek.SUNDAY),
                Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY));
    }

    private static WorkingDayCalendar calendar(Set<DayOfWeek> weekend, Set<LocalDate> closed) {
        List<LocalClosure> closures = closed.stream()
                .sorted()
                .map(day -> new LocalClosure(day, "Invented closure"))
                .toList();
        return WorkingDayCalendar.builder(new CalendarId("invented"), FIRST, new DateRange(FIRST, LAST))
                .weekend(weekend)
                .closures(closures)
                .build();
    }
}
