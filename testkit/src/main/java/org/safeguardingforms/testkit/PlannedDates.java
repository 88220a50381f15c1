package org.safeguardingforms.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.safeguardingforms.calendar.Deadline;
import org.safeguardingforms.calendar.EventTime;
import org.safeguardingforms.calendar.LimitUnit;
import org.safeguardingforms.calendar.Roll;
import org.safeguardingforms.calendar.TimeLimit;
import org.safeguardingforms.calendar.WorkingDayCalendar;
import org.safeguardingforms.definition.MeetingPlan;
import org.safeguardingforms.definition.Milestone;
import org.safeguardingforms.definition.MilestoneId;
import org.safeguardingforms.definition.Timing;
import org.safeguardingforms.timeline.DueDate;
import org.safeguardingforms.timeline.MeetingEvent;
import org.safeguardingforms.timeline.MeetingTimeline;
import org.safeguardingforms.timeline.TimelineEntry;

/** The due dates of a plan of which no more has happened than its beginnings. */
final class PlannedDates {

    private final LocalDate begun;
    private final MeetingTimeline timeline;

    PlannedDates(MeetingPlan plan, WorkingDayCalendar calendar, LocalDate begun) {
        this.begun = begun;
        List<MeetingEvent> beginnings = plan.milestones().stream()
                .filter(milestone -> milestone.timing() instanceof Timing.Start)
                .map(milestone -> MeetingEvent.of(milestone.id(), new EventTime.OnDay(begun)))
                .toList();
        this.timeline = MeetingTimeline.of(plan, calendar, beginnings).orThrow();
    }

    /** Each milestone that is due at some time, with the day. */
    Map<MilestoneId, LocalDate> all() {
        Map<MilestoneId, LocalDate> dates = new LinkedHashMap<>();
        timeline.entries().forEach(entry -> deadline(entry.due())
                .ifPresent(deadline -> dates.put(entry.milestone().id(), deadline.date())));
        return dates;
    }

    LocalDate of(MilestoneId milestone) {
        return Objects.requireNonNull(all().get(milestone));
    }

    /** The timings that a milestone's date hangs on: its own, then those of what it follows, as far as the beginning. */
    List<Timing> chain(MilestoneId milestone) {
        List<Timing> chain = new ArrayList<>();
        Optional<Milestone> next = timeline.plan().find(milestone);
        while (next.isPresent()) {
            Timing timing = next.get().timing();
            chain.add(timing);
            next = timing instanceof Timing.After after ? timeline.plan().find(after.milestone()) : Optional.empty();
        }
        return chain;
    }

    private static Optional<Deadline> deadline(DueDate due) {
        if (due instanceof DueDate.Fixed fixed) {
            return Optional.of(fixed.deadline());
        }
        return due instanceof DueDate.Projected projected ? Optional.of(projected.deadline()) : Optional.empty();
    }

    /** The milestones whose limit ends on a working day: counted in working days, or moved off days off. */
    List<MilestoneId> onWorkingDays() {
        return timeline.entries().stream()
                .map(TimelineEntry::milestone)
                .filter(milestone ->
                        milestone.timing() instanceof Timing.After after && endsOnWorkingDay(after.limit()))
                .map(Milestone::id)
                .toList();
    }

    private static boolean endsOnWorkingDay(TimeLimit limit) {
        return limit.roll() != Roll.NONE || (limit.unit() == LimitUnit.WORKING_DAYS && limit.count() > 0);
    }

    BrokenLaw fault(MilestoneId milestone, String what) {
        return BrokenLaw.because("In a plan that began on " + begun + ", " + milestone + " " + what + ".");
    }
}
