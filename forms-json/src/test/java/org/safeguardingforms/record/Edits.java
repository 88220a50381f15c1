package org.safeguardingforms.record;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Spoils a JSON tree at random: members taken out, added, put elsewhere, of another type, or with another value. */
public final class Edits {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\u200b\u00ad",
            "Ro\u00adbin",
            "\u00a0\u2003",
            "\u200b",
            "x",
            "YES",
            "yes",
            "HIGH",
            "CONFIRMS_CONCERNS",
            "DOES_NOT_CONFIRM_CONCERNS",
            "EVIDENCE",
            "LOOKED_AFTER",
            "school-or-college",
            "screening/1",
            "screening/2",
            "/notes/health",
            "/notes/health\n",
            "notes/health",
            "/notes/Jo Example",
            "2013-02-28",
            "2013-02-30",
            "2013-2-3",
            "2012-02-29",
            "2013-02-29",
            "0000-01-01",
            "2013-03-01\n",
            "2013-03-01T00:00:00Z",
            "+2013-03-01",
            "1.0.0",
            "01.0.0",
            "1.0.0\n",
            "1.0",
            "oxfordshire-cse",
            "Oxfordshire-CSE",
            "00000000-0000-4000-8000-000000000001",
            "00000000-0000-4000-8000-00000000000A",
            "00000000-0000-4000-8000-000000000001\n",
            "sha256:0000000000000000000000000000000000000000000000000000000000000000",
            "sha256:00",
            "\u0661\u0662",
            "x".repeat(300),
            "\uD83D\uDE00".repeat(300),
            "\uD83D\uDE00".repeat(301),
            "x".repeat(301),
            "x".repeat(10_000),
            "x".repeat(10_001));
    private static final List<String> NAMES = List.of(
            "extra",
            "name",
            "dateOfBirth",
            "estimatedAge",
            "from",
            "to",
            "answer",
            "basis",
            "professionalLevel",
            "level",
            "reason",
            "by",
            "on",
            "completedOn",
            "carriedOver",
            "record",
            "edition",
            "items",
            "pointer",
            "value",
            "printedLevel",
            "replaces",
            "health",
            "e-safety",
            "health.self-harming",
            "health.not-there",
            "$schema",
            "",
            "Jo Example");

    private final Random random;
    private final List<Supplier<JsonNode>> values = List.of(
            () -> NODES.stringNode(TEXTS.get(draw(TEXTS.size()))),
            () -> NODES.stringNode(TEXTS.get(draw(TEXTS.size()))),
            NODES::nullNode,
            NODES::objectNode,
            NODES::arrayNode,
            () -> NODES.booleanNode(true),
            () -> NODES.numberNode(new BigDecimal(
                    List.of("0", "12", "12.0", "12.5", "-1", "120", "121", "1e1", "1e999", "1e-9", "4294967297")
                            .get(draw(11)))),
            () -> NODES.objectNode().put("from", draw(20)).put("to", draw(20)),
            () -> NODES.objectNode().put("answer", "YES"),
            () -> NODES.arrayNode().add("EVIDENCE").add("EVIDENCE"),
            () -> NODES.arrayNode().add("LOOKED_AFTER").add(1));

    public Edits(Random random) {
        this.random = random;
    }

    private int draw(int bound) {
        return random.nextInt(bound);
    }

    /** A copy of the record with one to three edits. */
    public ObjectNode spoil(ObjectNode record) {
        ObjectNode copy = record.deepCopy();
        for (int i = draw(3); i >= 0; i--) {
            edit(copy);
        }
        return copy;
    }

    private void edit(ObjectNode record) {
        List<JsonNode> containers = containers(record);
        JsonNode container = containers.get(draw(containers.size()));
        if (container instanceof ObjectNode object) {
            edit(object, List.copyOf(object.propertyNames()));
        } else {
            edit((ArrayNode) container);
        }
    }

    /** Every object and array in it, the outermost and the first level more often than others. */
    private List<JsonNode> containers(ObjectNode record) {
        List<JsonNode> containers = new ArrayList<>();
        collect(record, containers);
        for (int i = containers.size() / 4; i >= 0; i--) {
            containers.add(record);
            record.values().stream().filter(JsonNode::isContainer).forEach(containers::add);
        }
        return containers;
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainer()) {
            containers.add(node);
            node.values().forEach(child -> collect(child, containers));
        }
    }

    private void edit(ObjectNode object, List<String> names) {
        if (names.isEmpty() || draw(4) == 0) {
            object.set(NAMES.get(draw(NAMES.size())), value());
            return;
        }
        String name = names.get(draw(names.size()));
        switch (draw(3)) {
            case 0 -> object.remove(name);
            case 1 -> object.set(name, value());
            default -> object.set(NAMES.get(draw(NAMES.size())), object.remove(name));
        }
    }

    private void edit(ArrayNode array) {
        if (!array.isEmpty() && draw(2) == 0) {
            array.add(array.get(0));
        } else {
            array.add(value());
        }
    }

    private JsonNode value() {
        return values.get(draw(values.size())).get();
    }
}
