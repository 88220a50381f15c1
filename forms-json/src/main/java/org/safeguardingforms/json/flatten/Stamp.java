package org.safeguardingforms.json.flatten;

import java.util.ArrayList;
import java.util.List;
import org.safeguardingforms.edition.Digest;
import org.safeguardingforms.edition.EditionPin;
import org.safeguardingforms.json.definition.DefinitionDocument;
import org.safeguardingforms.json.definition.DocumentKind;
import org.safeguardingforms.json.variant.Variant;
import org.safeguardingforms.problem.Checked;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.rule.Level;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Turns changed trees into documents with names, versions and digests of their own. */
final class Stamp {

    /** What documents that a variant makes take over from it as it stands there. */
    private static final List<String> TAKEN_OVER = List.of("version", "status", "validFrom", "validTo");

    private final Variant variant;
    private final JsonNode json;

    Stamp(Variant variant, JsonNode json) {
        this.variant = variant;
        this.json = json;
    }

    /** The definitions, those of the base where nothing has changed; or every way in which they break their schemas. */
    Checked<List<DefinitionDocument>> definitions(FlatEdition base, Pieces pieces) {
        List<DefinitionDocument> definitions = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (DefinitionDocument old : base.definitions()) {
            ObjectNode now = pieces.document(old.kind());
            Checked<DefinitionDocument> made = now.equals(old.json()) ? Checked.valid(old) : definition(old, now);
            problems.addAll(made.problems());
            made.toOptional().ifPresent(definitions::add);
        }
        return Checked.of(definitions, problems);
    }

    private Checked<DefinitionDocument> definition(DefinitionDocument old, ObjectNode changed) {
        changed.put("id", variant.envelope().id() + "-" + old.kind().word());
        changed.put(
                "source",
                changed.path("source").asString() + "; changed by "
                        + variant.envelope().source());
        takeOver(changed);
        if (old.kind() == DocumentKind.SCREENING_TOOL) {
            count(changed);
        }
        return DefinitionDocument.made(old.kind(), changed);
    }

    private void takeOver(ObjectNode document) {
        for (String member : TAKEN_OVER) {
            if (json.has(member)) {
                document.set(member, json.path(member));
            } else {
                document.remove(member);
            }
        }
    }

    /** States the number of rows of each level anew. */
    private static void count(ObjectNode tool) {
        for (Level level : Level.values()) {
            long rows = tool.path("domains").values().stream()
                    .flatMap(domain -> domain.path("indicators").values().stream())
                    .filter(row -> row.path("level").asString("").equals(level.name()))
                    .count();
            if (tool.path("rowCounts") instanceof ObjectNode counts) {
                counts.put(level.name(), (int) rows);
            }
        }
    }

    /** A manifest that pins the definitions, and what they were made from. */
    Checked<DefinitionDocument> manifest(FlatEdition base, List<DefinitionDocument> definitions) {
        ObjectNode manifest = (ObjectNode) base.manifest().json().deepCopy();
        for (String member : List.of("id", "title", "source", "language")) {
            manifest.set(member, json.path(member));
        }
        takeOver(manifest);
        ArrayNode pins = manifest.putArray("definitions");
        definitions.forEach(one -> pin(pins, one.id(), one.version().toString(), one.digest()));
        ArrayNode made = manifest.path("flattenedFrom") instanceof ArrayNode earlier
                ? earlier
                : manifest.putArray("flattenedFrom");
        if (made.isEmpty()) {
            EditionPin pin = base.pin();
            pin(made, pin.id(), pin.version().toString(), pin.digest());
        }
        pin(made, variant.envelope().id(), variant.envelope().version().toString(), variant.digest());
        return DefinitionDocument.made(DocumentKind.EDITION, manifest);
    }

    private static void pin(ArrayNode pins, String id, String version, Digest digest) {
        pins.addObject().put("id", id).put("version", version).put("digest", digest.value());
    }
}
