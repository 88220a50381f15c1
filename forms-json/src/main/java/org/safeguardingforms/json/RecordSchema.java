package org.safeguardingforms.json;

import java.util.stream.Stream;
import org.safeguardingforms.definition.Domain;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.json.definition.Schemas;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Derives the schema of an edition's records from the general one, by naming the ids that the edition has. */
final class RecordSchema {

    private static final String GENERAL = "screening-1";

    private RecordSchema() {}

    static ObjectNode of(Edition edition) {
        ObjectNode schema = (ObjectNode) Schemas.source(GENERAL);
        schema.put(
                "$id",
                "urn:safeguarding-forms:schema:screening:1:" + edition.pin().name());
        nameIds((ObjectNode) schema.path("$defs"), edition);
        return schema;
    }

    /** Names the ids that may stand in what people filled in. */
    static void nameIds(ObjectNode defs, Edition edition) {
        name(defs, "indicatorId", edition.screeningTool().indicators().map(row -> row.id()
                .value()));
        name(
                defs,
                "notesDomainId",
                edition.screeningTool().domains().stream()
                        .filter(Domain::hasNotes)
                        .map(domain -> domain.id().value()));
        name(
                defs,
                "circumstanceId",
                edition.circumstances().circumstances().stream()
                        .map(one -> one.id().value()));
        name(defs, "roleId", edition.roles().roles().stream().map(role -> role.id()
                .value()));
    }

    static void name(ObjectNode defs, String id, Stream<String> values) {
        ObjectNode named = defs.putObject(id);
        ArrayNode names = named.putArray("enum");
        values.forEach(names::add);
    }
}
