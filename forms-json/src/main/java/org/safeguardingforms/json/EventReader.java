package org.safeguardingforms.json;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.safeguardingforms.calendar.EventTime;
import org.safeguardingforms.definition.AgendaItemId;
import org.safeguardingforms.definition.MeetingPlan;
import org.safeguardingforms.definition.MilestoneId;
import org.safeguardingforms.definition.ParticipantId;
import org.safeguardingforms.json.tree.JsonObject;
import org.safeguardingforms.problem.ProblemCode;
import org.safeguardingforms.timeline.AgendaResult;
import org.safeguardingforms.timeline.Attended;
import org.safeguardingforms.timeline.MeetingEvent;

/** Reads one event of a timeline. */
final class EventReader {

    private static final Set<String> MEMBERS = Set.of(
            "milestone", "held", "participants", "others", "agenda", "reviewed", "actions", "reviewOn", "lateReason");

    private final Set<String> milestones;
    private final Set<String> participants;
    private final Set<String> agenda;
    private final DecisionsReader decisions;

    EventReader(MeetingPlan plan) {
        this.milestones =
                plan.milestones().stream().map(one -> one.id().value()).collect(Collectors.toSet());
        this.participants = TimelineSchema.ids(plan, content -> content.participants().stream()
                        .map(one -> one.id().value()))
                .collect(Collectors.toSet());
        this.agenda = TimelineSchema.ids(plan, content -> content.agenda().stream()
                        .map(one -> one.id().value()))
                .collect(Collectors.toSet());
        this.decisions = new DecisionsReader(participants);
    }

    /** The event; empty, and noted, if its milestone or its time cannot be read. */
    Optional<MeetingEvent> read(JsonObject json) {
        json.only(MEMBERS).require("milestone").require("held");
        Optional<MilestoneId> milestone = milestone(json);
        Optional<EventTime> held = EventTimeText.read(json, "held");
        Attended attended = new Attended(participants(json), json.strings("others"));
        Map<AgendaItemId, AgendaResult> seenTo =
                json.object("agenda").map(this::agenda).orElseGet(Map::of);
        var decided = decisions.read(json);
        String lateReason = json.text("lateReason");
        return milestone.flatMap(
                id -> held.map(time -> new MeetingEvent(id, time, attended, seenTo, decided, lateReason)));
    }

    private Optional<MilestoneId> milestone(JsonObject json) {
        Optional<String> given = json.string("milestone");
        if (given.isPresent() && !milestones.contains(given.get())) {
            json.report(ProblemCode.UNKNOWN_MILESTONE, "milestone", "The plan has none such.");
        }
        return given.filter(milestones::contains).map(MilestoneId::new);
    }

    private Set<ParticipantId> participants(JsonObject json) {
        List<String> given = json.strings("participants");
        if (!participants.containsAll(given)) {
            String message = "The plan names none such for any of its meetings.";
            json.report(ProblemCode.UNKNOWN_PARTICIPANT, "participants", message);
        }
        return given.stream()
                .filter(participants::contains)
                .map(ParticipantId::new)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Map<AgendaItemId, AgendaResult> agenda(JsonObject json) {
        Map<AgendaItemId, AgendaResult> results = new LinkedHashMap<>();
        for (String item : json.members()) {
            Optional<AgendaResult> result = json.constant(item, AgendaResult.class);
            if (agenda.contains(item)) {
                result.ifPresent(given -> results.put(new AgendaItemId(item), given));
            } else {
                json.report(ProblemCode.UNKNOWN_AGENDA_ITEM, item, "The plan has none such for any of its meetings.");
            }
        }
        return results;
    }
}
