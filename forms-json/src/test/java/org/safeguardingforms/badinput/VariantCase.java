package org.safeguardingforms.badinput;

import static org.safeguardingforms.oxfordshire.Oxfordshire.EDITION;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.edition.EditionPin;
import org.safeguardingforms.json.Editions;
import org.safeguardingforms.problem.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Variants that stand on each other, made from a sound one. */
final class VariantCase {

    private final ObjectNode sound;
    private final JsonNode variants;
    private final List<byte[]> documents = new ArrayList<>();
    private EditionPin base = EDITION.pin();

    VariantCase(ObjectNode sound, JsonNode variants) {
        this.sound = sound;
        this.variants = variants;
    }

    /** What is found when the last variant is asked for. */
    List<Problem> problems() {
        List<Problem> problems = List.of();
        for (JsonNode members : variants.values()) {
            ObjectNode variant = variant(members);
            documents.add(variant.toString().getBytes(StandardCharsets.UTF_8));
            var made = Editions.bundled()
                    .and(Editions.of(documents))
                    .edition(variant.path("id").stringValue(), "1.0.0");
            base = made.toOptional().map(Edition::pin).orElse(base);
            problems = made.problems();
        }
        return problems;
    }

    private ObjectNode variant(JsonNode members) {
        ObjectNode variant = sound.deepCopy();
        variant.putObject("extends")
                .put("id", base.id())
                .put("version", base.version().toString())
                .put("digest", base.digest().value());
        members.properties().forEach(member -> variant.set(member.getKey(), member.getValue()));
        return variant;
    }
}
