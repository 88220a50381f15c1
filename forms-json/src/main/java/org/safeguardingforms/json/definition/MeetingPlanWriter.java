package org.safeguardingforms.json.definition;

import org.safeguardingforms.calendar.CutOff;
import org.safeguardingforms.calendar.TimeLimit;
import org.safeguardingforms.definition.Consideration;
import org.safeguardingforms.definition.MeetingContent;
import org.safeguardingforms.definition.MeetingPlan;
import org.safeguardingforms.definition.Milestone;
import org.safeguardingforms.definition.Timing;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes the milestones of a meeting plan as its definition has them. */
public final class MeetingPlanWriter {

    private MeetingPlanWriter() {}

    public static void write(ArrayNode milestones, MeetingPlan plan) {
        plan.milestones().forEach(milestone -> milestone(milestones.addObject(), milestone));
    }

    private static void milestone(ObjectNode json, Milestone milestone) {
        json.put("id", milestone.id().value());
        json.put("title", milestone.title());
        json.put("citation", milestone.citation().paragraph());
        if (milestone.timing() instanceof Timing.After after) {
            after(json.putObject("after"), after);
        }
        content(json, milestone.content());
    }

    private static void after(ObjectNode json, Timing.After after) {
        json.put("milestone", after.milestone().value());
        json.put("occurrence", after.occurrence().name());
        limit(json.putObject("limit"), after.limit());
        json.put("force", after.force().name());
        json.put("wording", after.wording());
    }

    private static void limit(ObjectNode json, TimeLimit limit) {
        json.put("count", limit.count());
        json.put("unit", limit.unit().name());
        json.put("eventDay", limit.eventDay().name());
        json.put("roll", limit.roll().name());
        if (limit.cutOff() instanceof CutOff.At at) {
            json.put("cutOff", at.time().toString());
        }
    }

    private static void content(ObjectNode json, MeetingContent content) {
        ArrayNode participants = json.putArray("participants");
        content.participants().forEach(one -> participants
                .addObject()
                .put("id", one.id().value())
                .put("label", one.label())
                .put("attendance", one.attendance().name())
                .put("citation", one.citation().paragraph()));
        ArrayNode agenda = json.putArray("agenda");
        content.agenda().forEach(item -> agenda.addObject()
                .put("id", item.id().value())
                .put("text", item.text())
                .put("citation", item.citation().paragraph()));
        ArrayNode considerations = json.putArray("considerations");
        content.considerations().forEach(one -> consideration(considerations.addObject(), one));
    }

    private static void consideration(ObjectNode json, Consideration consideration) {
        DefinitionWriter.guidance(json, consideration.guidance());
        if (!consideration.isGeneral()) {
            ArrayNode when = json.putArray("when");
            consideration.when().forEach(one -> when.add(one.value()));
        }
    }
}
