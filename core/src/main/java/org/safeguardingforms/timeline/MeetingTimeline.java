package org.safeguardingforms.timeline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.safeguardingforms.calendar.CalendarPin;
import org.safeguardingforms.calendar.DeadlineCalendar;
import org.safeguardingforms.calendar.OutsideKnownRangeException;
import org.safeguardingforms.calendar.WorkingDayCount;
import org.safeguardingforms.definition.MeetingPlan;
import org.safeguardingforms.definition.MilestoneId;
import org.safeguardingforms.problem.Checked;
import org.safeguardingforms.problem.Place;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.ProblemCode;

/**
 * When each meeting of a plan is due for one child, from what has happened so far.
 *
 * <pre>{@code
 * MeetingTimeline timeline = MeetingTimeline.of(edition.meetingPlan(), calendar, List.of(
 *         MeetingEvent.of(new MilestoneId("risk-assessment"), new EventTime.OnDay(FRI_2013_03_01)))).orThrow();
 * timeline.entry(new MilestoneId("strategy-discussion")).due(); // fixed: Wednesday 6 March 2013
 * timeline.entry(new MilestoneId("multi-agency-meeting")).due(); // projected: Wednesday 13 March 2013
 * }</pre>
 *
 * <p>A milestone counts from when the one before it was held; until then from the day that one is due, marked as projected.
 * Recording an event makes a new timeline. Immutable and thread-safe.
 */
public final class MeetingTimeline {

    private final MeetingPlan plan;
    private final DeadlineCalendar calendar;
    private final List<MeetingEvent> events;
    private final List<TimelineEntry> entries;

    private MeetingTimeline(MeetingPlan plan, DeadlineCalendar calendar, List<MeetingEvent> events) {
        this.plan = plan;
        this.calendar = calendar;
        this.events = events;
        this.entries = new Planner(plan, calendar, events).entries();
    }

    /**
     * The timeline with any warnings, or every problem of the events.
     *
     * @param calendar a strict one refuses dates beyond the days it knows, a provisional one marks them
     * @param events in the order in which they happened
     */
    public static Checked<MeetingTimeline> of(MeetingPlan plan, DeadlineCalendar calendar, List<MeetingEvent> events) {
        List<MeetingEvent> copy = List.copyOf(events);
        List<Problem> problems = new EventsCheck(plan, copy).problems();
        return problems.stream().anyMatch(Problem::isError)
                ? Checked.invalid(problems)
                : planned(plan, calendar, copy).withEarlier(problems);
    }

    /** The timeline of sound events, warning of what is late without a reason; or that a date cannot be told. */
    static Checked<MeetingTimeline> planned(MeetingPlan plan, DeadlineCalendar calendar, List<MeetingEvent> events) {
        try {
            MeetingTimeline timeline = new MeetingTimeline(plan, calendar, events);
            return Checked.of(timeline, timeline.unexplained());
        } catch (OutsideKnownRangeException e) {
            return Checked.invalid(List.of(e.problem()));
        } catch (DateTimeException e) {
            String message = "A due date lies further away than dates go.";
            return Checked.invalid(List.of(ProblemCode.DATE_TOO_FAR.at(Place.at("/events"), message)));
        }
    }

    private List<Problem> unexplained() {
        return entries.stream()
                .filter(TimelineEntry::isHeldLate)
                .map(entry -> entry.held().get(0))
                .filter(event -> event.lateReason().isEmpty())
                .map(event -> ProblemCode.LATE_WITHOUT_REASON.at(
                        Place.at("/events/" + events.indexOf(event) + "/lateReason")
                                .about(event.milestone().value()),
                        "It was held after the day it was due."))
                .toList();
    }

    /** The timeline with one more event, planned anew; or the problem of that event. */
    public Checked<MeetingTimeline> with(MeetingEvent event) {
        return of(
                plan, calendar, Stream.concat(events.stream(), Stream.of(event)).toList());
    }

    /**
     * The timeline as it was at the end of a day: what happened later is left out.
     *
     * @throws OutsideKnownRangeException if a date, planned without what happened later, is one that a strict calendar does not
     *     know
     */
    public MeetingTimeline asOf(LocalDate day) {
        return new MeetingTimeline(
                plan,
                calendar,
                events.stream()
                        .filter(event -> !event.held().date().isAfter(day))
                        .toList());
    }

    /** The plan that it follows. */
    public MeetingPlan plan() {
        return plan;
    }

    /** The calendar that its dates were worked out with. */
    public CalendarPin calendar() {
        return calendar.pin();
    }

    /** What has happened, earliest first. */
    public List<MeetingEvent> events() {
        return events;
    }

    /** The plan to safeguard the child, as the meetings so far decided on it. */
    public WrittenPlan writtenPlan() {
        return WrittenPlan.of(events);
    }

    /**
     * All of it in plain English, as it was at the end of a day: when each milestone is due, why then, how things stand, and
     * the written plan. It shows what people wrote.
     *
     * @throws OutsideKnownRangeException as {@link #asOf} and {@link #status}
     */
    public String explanation(LocalDate asAt) {
        return new TimelineWords(asOf(asAt), asAt).text();
    }

    /** Every milestone, in the order of the plan. */
    public List<TimelineEntry> entries() {
        return entries;
    }

    /** The milestone with this id. @throws IllegalArgumentException if the plan has none */
    public TimelineEntry entry(MilestoneId id) {
        return entries.stream()
                .filter(entry -> entry.milestone().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("id: the plan has no such milestone"));
    }

    /**
     * How things stood with a milestone at the end of a day, by what had happened until then.
     *
     * @throws IllegalArgumentException if the plan has no such milestone
     * @throws OutsideKnownRangeException if working days have to be counted to a day that a strict calendar does not know
     */
    public MilestoneStatus status(MilestoneId id, LocalDate asAt) {
        return asOf(asAt).statusNow(id, asAt);
    }

    private MilestoneStatus statusNow(MilestoneId id, LocalDate asAt) {
        TimelineEntry entry = entry(id);
        if (!entry.held().isEmpty()) {
            return held(entry);
        }
        return entry.due() instanceof DueDate.Fixed fixed
                ? open(fixed.deadline().date(), asAt)
                : new MilestoneStatus.Waiting();
    }

    private MilestoneStatus held(TimelineEntry entry) {
        MeetingEvent event = entry.held().get(0);
        LocalDate on = event.held().date();
        if (entry.isHeldLate()) {
            LocalDate due = entry.due().reckoned().orElseThrow().date();
            return new MilestoneStatus.HeldLate(on, calendar.count(due, on), event.lateReason());
        }
        return entry.due() instanceof DueDate.None ? new MilestoneStatus.Held(on) : new MilestoneStatus.HeldInTime(on);
    }

    private MilestoneStatus open(LocalDate due, LocalDate asAt) {
        if (asAt.equals(due)) {
            return new MilestoneStatus.DueToday();
        }
        WorkingDayCount between = calendar.count(asAt, due);
        return asAt.isBefore(due)
                ? new MilestoneStatus.ToCome(between)
                : new MilestoneStatus.Overdue(new WorkingDayCount(-between.days(), between.certainty()));
    }

    /** Shows no reason and no person. */
    @Override
    public String toString() {
        return "MeetingTimeline[" + plan.envelope().name() + ", " + events.size() + " events]";
    }
}
