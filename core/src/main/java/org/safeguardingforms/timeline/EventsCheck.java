package org.safeguardingforms.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safeguardingforms.definition.MeetingContent;
import org.safeguardingforms.definition.MeetingPlan;
import org.safeguardingforms.definition.Milestone;
import org.safeguardingforms.definition.MilestoneId;
import org.safeguardingforms.definition.Timing;
import org.safeguardingforms.problem.Place;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.ProblemCode;

/** Whether events fit a plan and each other. */
final class EventsCheck {

    private final MeetingPlan plan;
    private final List<MeetingEvent> events;
    private final List<Problem> problems = new ArrayList<>();

    EventsCheck(MeetingPlan plan, List<MeetingEvent> events) {
        this.plan = plan;
        this.events = events;
    }

    List<Problem> problems() {
        for (int i = 0; i < events.size(); i++) {
            String pointer = "/events/" + i;
            MeetingEvent event = events.get(i);
            if (i > 0 && event.held().date().isBefore(events.get(i - 1).held().date())) {
                report(ProblemCode.EVENTS_OUT_OF_ORDER, pointer + "/held", event, "The event listed before is later.");
            }
            plan.find(event.milestone())
                    .ifPresentOrElse(
                            milestone -> check(event, milestone, pointer),
                            () -> report(
                                    ProblemCode.UNKNOWN_MILESTONE,
                                    pointer + "/milestone",
                                    event,
                                    "The plan has none such."));
        }
        return problems;
    }

    private void check(MeetingEvent event, Milestone milestone, String pointer) {
        if (milestone.timing() instanceof Timing.After after && !hasTrigger(event, after.milestone())) {
            String message = "No " + after.milestone() + " is recorded on that day or before.";
            report(ProblemCode.MEETING_BEFORE_TRIGGER, pointer + "/held", event, message);
        }
        checkContent(event, milestone.content(), pointer);
    }

    private boolean hasTrigger(MeetingEvent event, MilestoneId trigger) {
        Optional<MeetingEvent> first =
                events.stream().filter(one -> one.milestone().equals(trigger)).findFirst();
        return first.isPresent()
                && !first.get().held().date().isAfter(event.held().date());
    }

    private void checkContent(MeetingEvent event, MeetingContent content, String pointer) {
        var known = content.participants().stream().map(one -> one.id()).toList();
        if (!known.containsAll(event.participants())) {
            String message = "The plan names none such for this meeting.";
            report(ProblemCode.UNKNOWN_PARTICIPANT, pointer + "/participants", event, message);
        }
        if (!content.agenda().stream().map(one -> one.id()).toList().containsAll(event.agendaDone())) {
            String message = "The plan has none such for this meeting.";
            report(ProblemCode.UNKNOWN_AGENDA_ITEM, pointer + "/agendaDone", event, message);
        }
    }

    private void report(ProblemCode code, String pointer, MeetingEvent event, String message) {
        problems.add(code.at(Place.at(pointer).about(event.milestone().value()), message));
    }
}
