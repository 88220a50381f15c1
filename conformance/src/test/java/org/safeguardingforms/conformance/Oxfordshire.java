package org.safeguardingforms.conformance;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.json.Editions;
import org.safeguardingforms.json.tree.Canonical;
import org.safeguardingforms.json.tree.Resources;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The bundled edition, and editions that differ from it in one place. */
final class Oxfordshire {

    static final Edition EDITION =
            Editions.bundled().edition("oxfordshire-cse", "1.0.0").orThrow();

    private static final String MANIFEST = "oxfordshire-cse";
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private Oxfordshire() {}

    /** The edition with its rules changed. */
    static Edition withRules(Consumer<ObjectNode> change) {
        return with("oxfordshire-referral-rules", change);
    }

    /** The edition with its form changed; rows may be taken out or relevelled, and are counted anew. */
    static Edition withForm(Consumer<ObjectNode> change) {
        return with("oxfordshire-screening-tool", change.andThen(Oxfordshire::count));
    }

    private static void count(ObjectNode form) {
        ObjectNode counts =
                form.putObject("rowCounts").put("HIGH", 0).put("MEDIUM", 0).put("LOW", 0);
        rows(form).forEach(row -> {
            String level = row.path("level").stringValue();
            counts.put(level, counts.path(level).intValue() + 1);
        });
    }

    /** The rows of a form. */
    static List<ObjectNode> rows(ObjectNode form) {
        return form.path("domains").values().stream()
                .flatMap(domain -> domain.path("indicators").values().stream())
                .map(ObjectNode.class::cast)
                .toList();
    }

    /** Takes a row out of a form; a row that repeats it then stands for itself. */
    static void remove(ObjectNode form, String id) {
        rows(form).stream()
                .filter(row -> row.path("sameAs").asString("").equals(id))
                .forEach(row -> row.remove("sameAs"));
        form.path("domains").values().forEach(domain -> remove((ArrayNode) domain.path("indicators"), id));
    }

    private static void remove(ArrayNode rows, String id) {
        for (int i = rows.size() - 1; i >= 0; i--) {
            if (rows.path(i).path("id").stringValue().equals(id)) {
                rows.remove(i);
            }
        }
    }

    private static Edition with(String definition, Consumer<ObjectNode> change) {
        Map<String, ObjectNode> documents = shipped();
        change.accept(Objects.requireNonNull(documents.get(definition)));
        pins(documents).forEach(pin -> repin(pin, documents));
        List<byte[]> bytes = new ArrayList<>();
        documents.values().forEach(one -> bytes.add(one.toString().getBytes(StandardCharsets.UTF_8)));
        return Editions.of(bytes).edition(MANIFEST, "1.0.0").orThrow();
    }

    private static Map<String, ObjectNode> shipped() {
        Map<String, ObjectNode> documents = new LinkedHashMap<>();
        documents.put(MANIFEST, read("editions/" + MANIFEST + "-1.0.0.json"));
        pins(documents).forEach(pin -> {
            String id = pin.path("id").stringValue();
            documents.put(
                    id, read("definitions/" + id + "-" + pin.path("version").stringValue() + ".json"));
        });
        return documents;
    }

    private static ObjectNode read(String resource) {
        return (ObjectNode) MAPPER.readTree(Resources.bytes(resource));
    }

    private static List<JsonNode> pins(Map<String, ObjectNode> documents) {
        JsonNode manifest = Objects.requireNonNull(documents.get(MANIFEST));
        return List.copyOf(manifest.path("definitions").values());
    }

    private static void repin(JsonNode pin, Map<String, ObjectNode> documents) {
        ObjectNode document =
                Objects.requireNonNull(documents.get(pin.path("id").stringValue()));
        ((ObjectNode) pin).put("digest", Canonical.digest(document.toString()).value());
    }
}
