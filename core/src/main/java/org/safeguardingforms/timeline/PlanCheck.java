package org.safeguardingforms.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.safeguardingforms.definition.MeetingPlan;
import org.safeguardingforms.definition.Milestone;
import org.safeguardingforms.definition.MilestoneId;
import org.safeguardingforms.definition.ParticipantId;
import org.safeguardingforms.definition.Timing;
import org.safeguardingforms.problem.Place;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.ProblemCode;

/** Whether what meetings decided on the written plan hangs together: every action is agreed once, reviewed later, ended once. */
final class PlanCheck {

    private final MeetingPlan plan;
    private final List<MeetingEvent> events;
    private final Set<ParticipantId> participants;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<ActionId, Agreed> open = new LinkedHashMap<>();
    private final Set<ActionId> ended = new HashSet<>();

    /** Where an open action stands, and which meeting agreed on it. */
    private record Agreed(String pointer, MilestoneId milestone) {}

    PlanCheck(MeetingPlan plan, List<MeetingEvent> events, Set<ParticipantId> participants) {
        this.plan = plan;
        this.events = events;
        this.participants = participants;
    }

    List<Problem> problems() {
        for (int i = 0; i < events.size(); i++) {
            String pointer = "/events/" + i;
            MeetingEvent event = events.get(i);
            review(event, pointer + "/reviewed");
            agree(event, pointer + "/actions/");
            if (event.plan().review().day().filter(day -> isBefore(day, event)).isPresent()) {
                report(ProblemCode.DATED_BEFORE_MEETING, pointer + "/reviewOn", "The meeting is later.");
            }
        }
        return problems;
    }

    private static boolean isBefore(LocalDate day, MeetingEvent event) {
        return day.isBefore(event.held().date());
    }

    private void review(MeetingEvent event, String pointer) {
        Map<ActionId, Agreed> unseen = new HashMap<>(open);
        for (int i = 0; i < event.plan().reviewed().size(); i++) {
            ActionReview review = event.plan().reviewed().get(i);
            checkReview(review, event, pointer + "/" + i);
            unseen.remove(review.action());
        }
        open.values().stream()
                .filter(unseen::containsValue)
                .filter(agreed -> comesAfter(event.milestone(), agreed.milestone()))
                .forEach(agreed -> report(
                        ProblemCode.ACTION_NOT_REVIEWED, pointer, "The action at " + agreed.pointer() + " is open."));
    }

    private void checkReview(ActionReview review, MeetingEvent event, String pointer) {
        if (ended.contains(review.action())) {
            report(ProblemCode.ACTION_ENDED_BEFORE, pointer + "/action", "An earlier review ended it.");
        } else if (!open.containsKey(review.action())) {
            report(ProblemCode.UNKNOWN_ACTION, pointer + "/action", "No earlier meeting agreed on such an action.");
        } else if (review.result().endsIt()) {
            open.remove(review.action());
            ended.add(review.action());
        }
        if (!review.isReasoned()) {
            report(ProblemCode.DROPPED_WITHOUT_REASON, pointer + "/note", "The reason is missing or empty.");
        }
        if (review.result() instanceof ActionResult.Postponed to && isBefore(to.until(), event)) {
            report(ProblemCode.DATED_BEFORE_MEETING, pointer + "/due", "The meeting is later.");
        }
    }

    private void agree(MeetingEvent event, String pointer) {
        for (int i = 0; i < event.plan().agreed().size(); i++) {
            PlanAction action = event.plan().agreed().get(i);
            String at = pointer + i;
            checkAction(action, event, at);
            if (ended.contains(action.id())
                    || open.putIfAbsent(action.id(), new Agreed(at, event.milestone())) != null) {
                report(ProblemCode.DUPLICATE_ID, at + "/id", "An earlier action has this id.");
            }
        }
    }

    private void checkAction(PlanAction action, MeetingEvent event, String pointer) {
        if (action.owner() instanceof ActionOwner.Listed listed && !participants.contains(listed.participant())) {
            String message = "The plan names none such for any of its meetings.";
            report(ProblemCode.UNKNOWN_PARTICIPANT, pointer + "/owner/participant", message);
        }
        if (action.due().day().filter(day -> isBefore(day, event)).isPresent()) {
            report(ProblemCode.DATED_BEFORE_MEETING, pointer + "/due", "The meeting is later.");
        }
        if (!action.isAllocated()) {
            report(ProblemCode.ACTION_NOT_ALLOCATED, pointer, "It has no owner, or no day.");
        }
    }

    /** Whether a meeting picks up what another agreed on: it is of the same kind, or hangs on it in the plan. */
    private boolean comesAfter(MilestoneId meeting, MilestoneId agreed) {
        Optional<MilestoneId> one = Optional.of(meeting);
        while (one.isPresent() && !one.get().equals(agreed)) {
            one = one.flatMap(plan::find).flatMap(PlanCheck::before);
        }
        return one.isPresent();
    }

    private static Optional<MilestoneId> before(Milestone milestone) {
        return milestone.timing() instanceof Timing.After after ? Optional.of(after.milestone()) : Optional.empty();
    }

    private void report(ProblemCode code, String pointer, String message) {
        problems.add(code.at(Place.at(pointer), message));
    }
}
