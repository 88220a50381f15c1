package org.safeguardingforms.timeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeguardingforms.calendar.Deadline;
import org.safeguardingforms.calendar.DeadlineCalendar;
import org.safeguardingforms.calendar.EventTime;
import org.safeguardingforms.definition.MeetingPlan;
import org.safeguardingforms.definition.Milestone;
import org.safeguardingforms.definition.MilestoneId;
import org.safeguardingforms.definition.Occurrence;
import org.safeguardingforms.definition.Timing;

/** Works out the due dates of a plan from the events so far. The plan has no cycle, the events are sound. */
final class Planner {

    private final MeetingPlan plan;
    private final DeadlineCalendar calendar;
    private final Map<MilestoneId, List<MeetingEvent>> held = new HashMap<>();
    private final Map<MilestoneId, DueDate> due = new HashMap<>();

    Planner(MeetingPlan plan, DeadlineCalendar calendar, List<MeetingEvent> events) {
        this.plan = plan;
        this.calendar = calendar;
        plan.milestones().forEach(one -> held.put(one.id(), of(one.id(), events)));
    }

    private static List<MeetingEvent> of(MilestoneId milestone, List<MeetingEvent> events) {
        return events.stream()
                .filter(event -> event.milestone().equals(milestone))
                .toList();
    }

    List<TimelineEntry> entries() {
        return plan.milestones().stream()
                .map(one -> new TimelineEntry(one, due(one), held(one.id())))
                .toList();
    }

    private List<MeetingEvent> held(MilestoneId id) {
        return held.getOrDefault(id, List.of());
    }

    private DueDate due(Milestone milestone) {
        DueDate known = due.get(milestone.id());
        if (known != null) {
            return known;
        }
        DueDate found = milestone.timing() instanceof Timing.After after ? after(milestone, after) : new DueDate.None();
        due.put(milestone.id(), found);
        return found;
    }

    private DueDate after(Milestone milestone, Timing.After after) {
        Optional<MeetingEvent> trigger = trigger(milestone, after);
        return trigger.isPresent()
                ? new DueDate.Fixed(
                        calendar.deadline(after.limit(), trigger.get().held()))
                : projected(after);
    }

    /** The event that the limit is counted from: one that came after the milestone was held does not count any more. */
    private Optional<MeetingEvent> trigger(Milestone milestone, Timing.After after) {
        List<MeetingEvent> candidates = held(after.milestone());
        List<MeetingEvent> own = held(milestone.id());
        if (candidates.isEmpty() || after.occurrence() == Occurrence.FIRST || own.isEmpty()) {
            return candidates.isEmpty() ? Optional.empty() : Optional.of(pick(candidates, after.occurrence()));
        }
        List<MeetingEvent> before =
                candidates.stream().filter(event -> !isAfter(event, own.get(0))).toList();
        return Optional.of(pick(before, Occurrence.LAST));
    }

    private static boolean isAfter(MeetingEvent event, MeetingEvent other) {
        return event.held().date().isAfter(other.held().date());
    }

    private static MeetingEvent pick(List<MeetingEvent> events, Occurrence occurrence) {
        return events.get(occurrence == Occurrence.FIRST ? 0 : events.size() - 1);
    }

    private DueDate projected(Timing.After after) {
        DueDate before = plan.find(after.milestone()).map(this::due).orElseGet(DueDate.None::new);
        if (before instanceof DueDate.Fixed fixed) {
            return new DueDate.Projected(calendar.deadline(after.limit(), reached(fixed.deadline())));
        } else if (before instanceof DueDate.Projected earlier) {
            return new DueDate.Projected(calendar.deadline(after.limit(), reached(earlier.deadline())));
        }
        return new DueDate.None();
    }

    /** The latest time at which something can happen that is still in time. */
    private static EventTime reached(Deadline deadline) {
        return deadline.time()
                .<EventTime>map(time -> new EventTime.At(deadline.date().atTime(time)))
                .orElseGet(() -> new EventTime.OnDay(deadline.date()));
    }
}
