package org.safeguardingforms.timeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safeguardingforms.definition.AgendaItemId;
import org.safeguardingforms.definition.Attendance;
import org.safeguardingforms.definition.MeetingContent;
import org.safeguardingforms.definition.MeetingPlan;
import org.safeguardingforms.definition.Milestone;
import org.safeguardingforms.definition.MilestoneId;
import org.safeguardingforms.definition.Participant;
import org.safeguardingforms.definition.ParticipantId;
import org.safeguardingforms.definition.Timing;
import org.safeguardingforms.problem.Place;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.ProblemCode;

/** Whether events fit a plan and each other. */
final class EventsCheck {

    private final MeetingPlan plan;
    private final List<MeetingEvent> events;
    private final Set<ParticipantId> participants = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    EventsCheck(MeetingPlan plan, List<MeetingEvent> events) {
        this.plan = plan;
        this.events = events;
        plan.milestones()
                .forEach(milestone -> milestone.content().participants().forEach(one -> participants.add(one.id())));
    }

    List<Problem> problems() {
        for (int i = 0; i < events.size(); i++) {
            check(events.get(i), i);
        }
        problems.addAll(new PlanCheck(plan, events, participants).problems());
        return problems;
    }

    private void check(MeetingEvent event, int index) {
        String pointer = "/events/" + index;
        if (index > 0
                && event.held().date().isBefore(events.get(index - 1).held().date())) {
            report(ProblemCode.EVENTS_OUT_OF_ORDER, pointer + "/held", event, "The event listed before is later.");
        }
        Optional<Milestone> milestone = plan.find(event.milestone());
        if (milestone.isEmpty()) {
            report(ProblemCode.UNKNOWN_MILESTONE, pointer + "/milestone", event, "The plan has none such.");
        }
        checkParticipants(event, pointer);
        milestone.ifPresent(known -> check(event, known, pointer));
    }

    private void checkParticipants(MeetingEvent event, String pointer) {
        if (!participants.containsAll(event.attended().participants())) {
            String message = "The plan names none such for any of its meetings.";
            report(ProblemCode.UNKNOWN_PARTICIPANT, pointer + "/participants", event, message);
        }
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
        for (Participant one : content.participants()) {
            if (one.attendance() == Attendance.REQUIRED
                    && !event.attended().participants().contains(one.id())) {
                String message = one.label() + ": not recorded as taking part (" + one.citation() + ").";
                report(ProblemCode.REQUIRED_PARTICIPANT_MISSING, pointer + "/participants", event, message);
            }
        }
        List<AgendaItemId> agenda =
                content.agenda().stream().map(one -> one.id()).toList();
        if (!agenda.containsAll(event.agenda().keySet())) {
            String message = "The plan has none such for this meeting.";
            report(ProblemCode.UNKNOWN_AGENDA_ITEM, pointer + "/agenda", event, message);
        }
    }

    private void report(ProblemCode code, String pointer, MeetingEvent event, String message) {
        problems.add(code.at(Place.at(pointer).about(event.milestone().value()), message));
    }
}
