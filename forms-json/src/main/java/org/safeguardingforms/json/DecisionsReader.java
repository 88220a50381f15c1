package org.safeguardingforms.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safeguardingforms.definition.ParticipantId;
import org.safeguardingforms.json.tree.JsonObject;
import org.safeguardingforms.problem.ProblemCode;
import org.safeguardingforms.timeline.ActionId;
import org.safeguardingforms.timeline.ActionOwner;
import org.safeguardingforms.timeline.ActionResult;
import org.safeguardingforms.timeline.ActionReview;
import org.safeguardingforms.timeline.AgreedDay;
import org.safeguardingforms.timeline.PlanAction;
import org.safeguardingforms.timeline.PlanDecisions;

/** Reads what a meeting decided on the written plan. */
final class DecisionsReader {

    private static final Set<String> REVIEW = Set.of("action", "result", "due", "note");
    private static final Set<String> ACTION = Set.of("id", "text", "owner", "due");
    private static final Set<String> OWNER = Set.of("participant", "function");

    private final Set<String> participants;

    DecisionsReader(Set<String> participants) {
        this.participants = participants;
    }

    PlanDecisions read(JsonObject event) {
        List<ActionReview> reviewed = event.objects("reviewed").stream()
                .flatMap(one -> review(one).stream())
                .toList();
        List<PlanAction> agreed = event.objects("actions").stream()
                .flatMap(one -> action(one).stream())
                .toList();
        return new PlanDecisions(reviewed, agreed, day(event, "reviewOn"));
    }

    private static AgreedDay day(JsonObject json, String member) {
        return json.date(member).<AgreedDay>map(AgreedDay.On::new).orElseGet(AgreedDay.NotGiven::new);
    }

    private static Optional<ActionId> id(JsonObject json, String member) {
        return json.parsed(member, "words joined by hyphens", ActionId::new);
    }

    private static Optional<ActionReview> review(JsonObject json) {
        json.only(REVIEW).require("action").require("result");
        Optional<ActionId> action = id(json, "action");
        Optional<ActionResult> result =
                json.constant("result", ResultName.class).flatMap(name -> result(name, json));
        String note = json.text("note");
        return action.flatMap(id -> result.map(found -> new ActionReview(id, found, note)));
    }

    private static Optional<ActionResult> result(ResultName name, JsonObject json) {
        Optional<LocalDate> due = json.date("due");
        if (name != ResultName.POSTPONED && json.has("due")) {
            json.report(ProblemCode.UNKNOWN_MEMBER, "due", "Only an action that was postponed has a new day.");
        }
        if (name == ResultName.POSTPONED) {
            json.require("due");
            return due.map(ActionResult.Postponed::new);
        }
        return Optional.of(name.result());
    }

    private Optional<PlanAction> action(JsonObject json) {
        json.only(ACTION).require("id").require("text");
        Optional<ActionId> id = id(json, "id");
        String text = json.text("text");
        ActionOwner owner = json.object("owner").map(this::owner).orElseGet(ActionOwner.NotGiven::new);
        AgreedDay due = day(json, "due");
        return id.filter(given -> !text.isEmpty()).map(given -> new PlanAction(given, text, owner, due));
    }

    /** Exactly one of the two. */
    private ActionOwner owner(JsonObject json) {
        json.only(OWNER);
        if (json.has("participant") == json.has("function")) {
            json.reportWhole(ProblemCode.OUT_OF_BOUNDS, "It must have either a participant or a function.");
        }
        Optional<String> participant = json.string("participant");
        if (participant.filter(id -> !participants.contains(id)).isPresent()) {
            String message = "The plan names none such for any of its meetings.";
            json.report(ProblemCode.UNKNOWN_PARTICIPANT, "participant", message);
        }
        String function = json.text("function");
        return participant
                .filter(participants::contains)
                .<ActionOwner>map(id -> new ActionOwner.Listed(new ParticipantId(id)))
                .orElseGet(() -> function.isEmpty() ? new ActionOwner.NotGiven() : new ActionOwner.Other(function));
    }
}
