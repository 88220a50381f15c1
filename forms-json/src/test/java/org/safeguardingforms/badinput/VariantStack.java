package org.safeguardingforms.badinput;

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
public final class VariantStack {

    private final Editions below;
    private final ObjectNode sound;
    private final List<byte[]> documents = new ArrayList<>();
    private EditionPin base;
    private List<Problem> problems = List.of();

    /**
     * Without any yet.
     *
     * @param below where the edition is that the lowest variant extends
     * @param base that edition
     * @param sound a variant that says everything but what it extends
     */
    public VariantStack(Editions below, EditionPin base, ObjectNode sound) {
        this.below = below;
        this.base = base;
        this.sound = sound;
    }

    /** Adds one variant for each of these, which replaces members of the sound one. */
    public VariantStack with(JsonNode variants) {
        variants.values().forEach(this::add);
        return this;
    }

    private void add(JsonNode members) {
        ObjectNode variant = variant(members);
        documents.add(variant.toString().getBytes(StandardCharsets.UTF_8));
        var made = below.and(Editions.of(documents))
                .edition(
                        variant.path("id").stringValue(),
                        variant.path("version").stringValue());
        base = made.toOptional().map(Edition::pin).orElse(base);
        problems = made.problems();
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

    /** The variants, the lowest first. */
    public List<byte[]> documents() {
        return documents;
    }

    /** What is found when the last variant is asked for. */
    List<Problem> problems() {
        return problems;
    }
}
