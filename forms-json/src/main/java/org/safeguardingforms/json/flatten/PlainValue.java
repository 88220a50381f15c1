package org.safeguardingforms.json.flatten;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import org.safeguardingforms.json.tree.StrictJson;
import tools.jackson.databind.JsonNode;

/** Values of definitions in plain words. Definitions hold nothing personal. */
final class PlainValue {

    private static final int LONGEST = 600;

    private PlainValue() {}

    /** Any value, which need not be an object. */
    static JsonNode parse(String json) {
        String object = "{\"value\":" + json + "}";
        return StrictJson.parse(object.getBytes(StandardCharsets.UTF_8))
                .orThrow()
                .path("value");
    }

    /** A value that is written as JSON; nothing if there is none. */
    static String of(String json) {
        String words = json.isEmpty() ? "nothing" : words(parse(json));
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + "\u2026";
    }

    private static String words(JsonNode value) {
        if (value.isString()) {
            String text = value.stringValue();
            return text.matches("[A-Z][A-Z0-9_]*") ? constant(text) : "\"" + text + "\"";
        } else if (value.isObject()) {
            return value.properties().stream()
                    .map(member -> name(member.getKey()) + ": " + words(member.getValue()))
                    .collect(Collectors.joining("; "));
        } else if (value.isArray()) {
            String items = value.values().stream().map(PlainValue::words).collect(Collectors.joining(", "));
            return items.isEmpty() ? "nothing" : items;
        } else if (value.isBoolean()) {
            return value.booleanValue() ? "yes" : "no";
        }
        return value.toString();
    }

    private static String constant(String text) {
        return text.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The name of a member as words: {@code age at most}. */
    static String name(String member) {
        return constant(member.replaceAll("([a-z])([A-Z])", "$1 $2"));
    }
}
