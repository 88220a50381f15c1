package org.safeguardingforms.testkit;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.safeguardingforms.calendar.WorkingDayCalendar;
import org.safeguardingforms.edition.Edition;

/** What holds of every deadline of an edition's meeting plan, in whatever calendar (sections 11 and 12). */
public interface DeadlineLaws {

    /** The edition that is held to the laws. Load it once and keep it: this is asked at every try. */
    Edition edition();

    /** Calendars made at random. */
    @Provide
    default Arbitrary<WorkingDayCalendar> calendars() {
        return Calendars.any();
    }

    /** Days on which a plan may begin. */
    @Provide
    default Arbitrary<LocalDate> days() {
        return Calendars.days();
    }

    /** Nothing is due before the plan begins. */
    @Property
    default void nothingIsDueBeforeThePlanBegins(
            @ForAll("calendars") WorkingDayCalendar calendar, @ForAll("days") LocalDate day) {
        PlannedDates dates = new PlannedDates(edition().meetingPlan(), calendar, day);
        dates.all().forEach((milestone, due) -> {
            if (due.isBefore(day)) {
                throw dates.fault(milestone, "is due on " + due + ", before it began");
            }
        });
    }

    /** A plan that begins later has nothing due earlier. */
    @Property
    default void aLaterBeginningBringsNothingForward(
            @ForAll("calendars") WorkingDayCalendar calendar,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 1, max = 10) int later) {
        PlannedDates dates = new PlannedDates(edition().meetingPlan(), calendar, day);
        PlannedDates laterDates = new PlannedDates(edition().meetingPlan(), calendar, day.plusDays(later));
        dates.all().forEach((milestone, due) -> {
            if (laterDates.of(milestone).isBefore(due)) {
                throw dates.fault(
                        milestone,
                        "is due on " + due + ", but on " + laterDates.of(milestone) + " if it begins " + later
                                + " days later");
            }
        });
    }

    /** What is counted in working days is due on a working day; so is what is moved off days off. */
    @Property
    default void nothingCountedInWorkingDaysIsDueOnADayOff(
            @ForAll("calendars") WorkingDayCalendar calendar, @ForAll("days") LocalDate day) {
        PlannedDates dates = new PlannedDates(edition().meetingPlan(), calendar, day);
        dates.onWorkingDays().forEach(milestone -> {
            if (!calendar.isWorkingDay(dates.of(milestone))) {
                throw dates.fault(milestone, "is due on " + dates.of(milestone) + ", a day off");
            }
        });
    }
}
