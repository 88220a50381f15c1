package org.safeguardingforms.json;

import java.util.function.Function;
import java.util.stream.Stream;
import org.safeguardingforms.definition.MeetingContent;
import org.safeguardingforms.definition.MeetingPlan;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.json.definition.Schemas;
import tools.jackson.databind.node.ObjectNode;

/** Derives the schema of an edition's timelines from the general one, by naming the ids that the edition has. */
final class TimelineSchema {

    private TimelineSchema() {}

    static ObjectNode of(Edition edition) {
        ObjectNode schema = (ObjectNode) Schemas.source("timeline-1");
        schema.put(
                "$id",
                "urn:safeguarding-forms:schema:timeline:1:" + edition.pin().name());
        ObjectNode defs = (ObjectNode) schema.path("$defs");
        MeetingPlan plan = edition.meetingPlan();
        RecordSchema.name(defs, "milestoneId", plan.milestones().stream().map(one -> one.id()
                .value()));
        RecordSchema.name(defs, "participantId", ids(plan, content -> content.participants().stream()
                .map(one -> one.id().value())));
        RecordSchema.name(defs, "agendaItemId", ids(plan, content -> content.agenda().stream()
                .map(one -> one.id().value())));
        RecordSchema.name(
                defs,
                "circumstanceId",
                edition.circumstances().circumstances().stream()
                        .map(one -> one.id().value()));
        return schema;
    }

    /** The ids in all milestones, each once. */
    static Stream<String> ids(MeetingPlan plan, Function<MeetingContent, Stream<String>> ofOne) {
        return plan.milestones().stream()
                .flatMap(milestone -> ofOne.apply(milestone.content()))
                .distinct();
    }
}
