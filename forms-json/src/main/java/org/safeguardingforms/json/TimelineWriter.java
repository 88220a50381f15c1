package org.safeguardingforms.json;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.safeguardingforms.timeline.ActionOwner;
import org.safeguardingforms.timeline.ActionResult;
import org.safeguardingforms.timeline.ActionReview;
import org.safeguardingforms.timeline.MeetingEvent;
import org.safeguardingforms.timeline.PlanAction;
import org.safeguardingforms.timeline.PlanDecisions;
import org.safeguardingforms.timeline.TimelineRecord;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes a timeline's record as JSON. What was not given is left out. */
final class TimelineWriter {

    private TimelineWriter() {}

    static ObjectNode write(TimelineRecord record) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("schema", RecordKind.TIMELINE.schemaName());
        json.put("id", record.id().toString());
        record.replaces().map(UUID::toString).ifPresent(id -> json.put("replaces", id));
        json.set("edition", ScreeningWriter.pin(record.edition()));
        json.set("calendar", DeadlineJson.pin(record.calendar()));
        record.caseId().map(UUID::toString).ifPresent(id -> json.put("case", id));
        record.screening().map(UUID::toString).ifPresent(id -> json.put("screening", id));
        ReportWriter.names(
                json,
                "circumstances",
                record.circumstances().stream().map(one -> one.value()).toList());
        if (!record.events().isEmpty()) {
            ArrayNode events = json.putArray("events");
            record.events().forEach(event -> event(events.addObject(), event));
        }
        record.closedOn().map(LocalDate::toString).ifPresent(day -> json.put("closedOn", day));
        return json;
    }

    static void event(ObjectNode json, MeetingEvent event) {
        json.put("milestone", event.milestone().value());
        json.put("held", EventTimeText.write(event.held()));
        ReportWriter.names(
                json,
                "participants",
                event.attended().participants().stream().map(one -> one.value()).toList());
        ReportWriter.names(json, "others", event.attended().others());
        if (!event.agenda().isEmpty()) {
            ObjectNode agenda = json.putObject("agenda");
            event.agenda().forEach((item, result) -> agenda.put(item.value(), result.name()));
        }
        decisions(json, event.plan());
        ReportWriter.put(json, "lateReason", event.lateReason());
    }

    private static void decisions(ObjectNode json, PlanDecisions plan) {
        if (!plan.reviewed().isEmpty()) {
            ArrayNode reviewed = json.putArray("reviewed");
            plan.reviewed().forEach(one -> review(reviewed.addObject(), one));
        }
        actions(json, plan.agreed());
        plan.review().day().map(LocalDate::toString).ifPresent(day -> json.put("reviewOn", day));
    }

    static void review(ObjectNode json, ActionReview review) {
        json.put("action", review.action().value());
        json.put("result", ResultName.of(review.result()).name());
        if (review.result() instanceof ActionResult.Postponed to) {
            json.put("due", to.until().toString());
        }
        ReportWriter.put(json, "note", review.note());
    }

    private static void actions(ObjectNode json, List<PlanAction> actions) {
        if (!actions.isEmpty()) {
            ArrayNode list = json.putArray("actions");
            actions.forEach(one -> action(list.addObject(), one));
        }
    }

    static void action(ObjectNode json, PlanAction action) {
        json.put("id", action.id().value());
        json.put("text", action.text());
        if (action.owner() instanceof ActionOwner.Listed listed) {
            json.putObject("owner").put("participant", listed.participant().value());
        } else if (action.owner() instanceof ActionOwner.Other other) {
            json.putObject("owner").put("function", other.function());
        }
        action.due().day().map(LocalDate::toString).ifPresent(day -> json.put("due", day));
    }
}
