package org.safeguardingforms.badinput;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Changes one member somewhere in a sound record to something else, or takes it out, or adds one. */
public final class Damage {

    /** Stands for a value: the member is taken out. */
    public static final String TAKE_OUT = "take-out";

    private static final JsonMapper MAPPER = JsonMapper.shared();

    /** What stands for a value in damaged records of any kind: every kind of JSON value, and days. */
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "1",
            "\"\"",
            "\" \"",
            "\"X\"",
            "\"x\"",
            "[]",
            "{}",
            "[\"x\"]",
            "[1]",
            "[{}]",
            "\"2013-02-30\"",
            "\"2013-02-28\"",
            TAKE_OUT);

    private Damage() {}

    /**
     * Values to damage a record with: those of any kind of record, and its own.
     *
     * @param own values that only this kind of record has a place for
     */
    public static Arbitrary<String> values(String... own) {
        return Arbitraries.of(Stream.concat(VALUES.stream(), Stream.of(own)).toList());
    }

    /**
     * The record with one member changed.
     *
     * @param which which one, counted round and round
     * @param value its new value as JSON, or {@link #TAKE_OUT}
     * @param name another name for the member, so that it is added; empty for its own
     */
    public static String to(byte[] record, int which, String value, String name) {
        ObjectNode json = (ObjectNode) MAPPER.readTree(record);
        List<Map.Entry<ObjectNode, String>> members = new ArrayList<>();
        collect(json, members);
        Map.Entry<ObjectNode, String> one = members.get(which % members.size());
        String changed = name.isEmpty() ? one.getValue() : name;
        if (value.equals(TAKE_OUT)) {
            one.getKey().remove(changed);
        } else {
            one.getKey().set(changed, MAPPER.readTree(value));
        }
        return json.toString();
    }

    private static void collect(JsonNode node, List<Map.Entry<ObjectNode, String>> members) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(entry -> {
                members.add(Map.entry(object, entry.getKey()));
                collect(entry.getValue(), members);
            });
        } else if (node instanceof ArrayNode array) {
            array.values().forEach(value -> collect(value, members));
        }
    }
}
