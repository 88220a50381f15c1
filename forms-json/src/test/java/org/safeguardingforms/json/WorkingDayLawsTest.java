package org.safeguardingforms.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguardingforms.json.Days.*;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.safeguardingforms.calendar.Deadline;
import org.safeguardingforms.calendar.EventDay;
import org.safeguardingforms.calendar.LimitUnit;
import org.safeguardingforms.calendar.ProvisionalCalendar;
import org.safeguardingforms.calendar.Roll;
import org.safeguardingforms.calendar.Step;
import org.safeguardingforms.calendar.TimeLimit;
import org.safeguardingforms.calendar.WorkingDayCalendar;

/** What must hold of working days whatever the calendar. */
class WorkingDayLawsTest {

    private static final WorkingDayCalendars ALL = WorkingDayCalendars.bundled();

    @Provide
    Arbitrary<WorkingDayCalendar> calendars() {
        return Arbitraries.of(ALL.all());
    }

    /** Days from which two hundred working days can be counted either way within the known range. */
    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(TUE_2013_01_01.toEpochDay(), FRI_2027_12_31.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<TimeLimit> limits() {
        return Combinators.combine(
                        Arbitraries.integers().between(-100, 100),
                        Arbitraries.of(
                                LimitUnit.WORKING_DAYS, LimitUnit.CALENDAR_DAYS, LimitUnit.WEEKS, LimitUnit.MONTHS),
                        Arbitraries.of(EventDay.class),
                        Arbitraries.of(Roll.WORKING_DAY_BEFORE, Roll.WORKING_DAY_AFTER))
                .as((days, unit, eventDay, roll) ->
                        TimeLimit.of(count(days, unit), unit).counting(eventDay).rolling(roll));
    }

    private static int count(int days, LimitUnit unit) {
        return switch (unit) {
            case WEEKS -> days / 7;
            case MONTHS -> days / 20;
            default -> days;
        };
    }

    @Property
    void a_deadline_is_never_on_a_day_off(
            @ForAll("calendars") WorkingDayCalendar calendar,
            @ForAll("days") LocalDate day,
            @ForAll("limits") TimeLimit limit) {
        assertThat(calendar.isWorkingDay(calendar.deadline(limit, day).date())).isTrue();
    }

    @Property
    void a_later_event_never_has_an_earlier_deadline(
            @ForAll("calendars") WorkingDayCalendar calendar,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 10) int later,
            @ForAll("limits") TimeLimit limit) {
        assertThat(calendar.deadline(limit, day.plusDays(later)).date())
                .isAfterOrEqualTo(calendar.deadline(limit, day).date());
    }

    @Property
    void a_deadline_is_never_on_the_wrong_side_of_its_event(
            @ForAll("calendars") WorkingDayCalendar calendar,
            @ForAll("days") LocalDate day,
            @ForAll("limits") TimeLimit limit) {
        Deadline deadline = calendar.deadline(limit, day);
        if (limit.count() >= 0) {
            assertThat(deadline.date()).isAfterOrEqualTo(day);
        } else {
            assertThat(deadline.date()).isBeforeOrEqualTo(deadline.countedFrom());
        }
    }

    @Property
    void counts_add_up_from_a_working_day(
            @ForAll("calendars") WorkingDayCalendar calendar,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 100) int n,
            @ForAll @IntRange(max = 100) int m) {
        Assume.that(calendar.isWorkingDay(day));
        assertThat(calendar.workingDayAfter(calendar.workingDayAfter(day, n), m))
                .isEqualTo(calendar.workingDayAfter(day, n + m));
    }

    @Property
    void going_back_undoes_going_forward_from_a_working_day(
            @ForAll("calendars") WorkingDayCalendar calendar,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 200) int n) {
        Assume.that(calendar.isWorkingDay(day));
        assertThat(calendar.workingDayBefore(calendar.workingDayAfter(day, n), n))
                .isEqualTo(day);
        assertThat(calendar.workingDayAfter(calendar.workingDayBefore(day, n), n))
                .isEqualTo(day);
    }

    @Property
    void the_days_between_an_event_and_its_deadline_are_those_counted(
            @ForAll("calendars") WorkingDayCalendar calendar,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 1, max = 200) int n) {
        assertThat(calendar.workingDaysBetween(day, calendar.workingDayAfter(day, n)))
                .isEqualTo(n);
    }

    @Property
    void the_steps_name_every_day_from_the_event_to_the_deadline_once(
            @ForAll("calendars") WorkingDayCalendar calendar,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = -60, max = 60) int n) {
        Deadline deadline = calendar.deadline(TimeLimit.of(n, LimitUnit.WORKING_DAYS), day);
        long counted =
                deadline.steps().stream().filter(Step.Counted.class::isInstance).count();
        long apart = Math.abs(deadline.date().toEpochDay() - day.toEpochDay());

        assertThat(counted).isEqualTo(Math.abs(n));
        assertThat(deadline.skipped()).hasSize((int) apart - Math.abs(n));
        assertThat(deadline.skipped()).allSatisfy(step -> {
            assertThat(calendar.isWorkingDay(step.date())).isFalse();
            assertThat(step.why()).isNotEmpty();
        });
    }

    @Property
    void beyond_the_known_range_the_same_laws_hold_of_weekends(
            @ForAll("calendars") WorkingDayCalendar calendar,
            @ForAll @IntRange(min = -2000, max = 2000) int offset,
            @ForAll @IntRange(max = 2000) int n) {
        LocalDate day = SUN_2028_12_31.plusDays(offset);
        ProvisionalCalendar view = calendar.provisionally();
        LocalDate start = view.workingDayAfter(day, 0).date();
        LocalDate later = view.workingDayAfter(start, n).date();

        assertThat(view.workingDayBefore(later, n).date()).isEqualTo(start);
        assertThat(view.count(start, later).days()).isEqualTo(n);
        assertThat(later).isAfterOrEqualTo(day);
    }
}
