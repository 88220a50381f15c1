package org.safeguardingforms.json.definition;

import static org.safeguardingforms.json.definition.DefinitionReader.citation;
import static org.safeguardingforms.json.definition.DefinitionReader.list;
import static org.safeguardingforms.json.definition.DefinitionReader.text;

import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.Set;
import org.safeguardingforms.calendar.CutOff;
import org.safeguardingforms.calendar.EventDay;
import org.safeguardingforms.calendar.LimitUnit;
import org.safeguardingforms.calendar.Roll;
import org.safeguardingforms.calendar.TimeLimit;
import org.safeguardingforms.definition.AgendaItem;
import org.safeguardingforms.definition.AgendaItemId;
import org.safeguardingforms.definition.Attendance;
import org.safeguardingforms.definition.Consideration;
import org.safeguardingforms.definition.Force;
import org.safeguardingforms.definition.MeetingContent;
import org.safeguardingforms.definition.MeetingPlan;
import org.safeguardingforms.definition.Milestone;
import org.safeguardingforms.definition.MilestoneId;
import org.safeguardingforms.definition.Occurrence;
import org.safeguardingforms.definition.Participant;
import org.safeguardingforms.definition.ParticipantId;
import org.safeguardingforms.definition.Timing;
import org.safeguardingforms.rule.CircumstanceId;
import tools.jackson.databind.JsonNode;

/** Reads a meeting plan. Only for documents that keep to their schema. */
public final class MeetingPlanReader {

    private MeetingPlanReader() {}

    public static MeetingPlan read(JsonNode json) {
        return new MeetingPlan(
                DefinitionReader.envelope(json), list(json.path("milestones"), MeetingPlanReader::milestone));
    }

    private static Milestone milestone(JsonNode json) {
        return new Milestone(
                new MilestoneId(text(json, "id")),
                text(json, "title"),
                json.has("after") ? after(json.path("after")) : new Timing.Start(),
                content(json),
                citation(json, "citation"));
    }

    private static Timing after(JsonNode json) {
        return new Timing.After(
                new MilestoneId(text(json, "milestone")),
                Occurrence.valueOf(text(json, "occurrence")),
                limit(json.path("limit")),
                Force.valueOf(text(json, "force")),
                text(json, "wording"));
    }

    private static TimeLimit limit(JsonNode json) {
        return new TimeLimit(
                json.path("count").asInt(),
                LimitUnit.valueOf(text(json, "unit")),
                json.has("eventDay") ? EventDay.valueOf(text(json, "eventDay")) : EventDay.AS_IT_FALLS,
                json.has("roll") ? Roll.valueOf(text(json, "roll")) : Roll.NONE,
                json.has("cutOff") ? new CutOff.At(LocalTime.parse(text(json, "cutOff"))) : new CutOff.None());
    }

    private static MeetingContent content(JsonNode json) {
        return new MeetingContent(
                list(json.path("participants"), MeetingPlanReader::participant),
                list(json.path("agenda"), MeetingPlanReader::agendaItem),
                list(json.path("considerations"), MeetingPlanReader::consideration));
    }

    private static Consideration consideration(JsonNode json) {
        Set<CircumstanceId> when = new LinkedHashSet<>();
        json.path("when").forEach(id -> when.add(new CircumstanceId(id.asString())));
        return new Consideration(DefinitionReader.guidance(json), when);
    }

    private static Participant participant(JsonNode json) {
        return new Participant(
                new ParticipantId(text(json, "id")),
                text(json, "label"),
                Attendance.valueOf(text(json, "attendance")),
                citation(json, "citation"));
    }

    private static AgendaItem agendaItem(JsonNode json) {
        return new AgendaItem(new AgendaItemId(text(json, "id")), text(json, "text"), citation(json, "citation"));
    }
}
