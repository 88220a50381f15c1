package org.safeguardingforms.json.definition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.safeguardingforms.definition.Citation;
import org.safeguardingforms.definition.Envelope;
import org.safeguardingforms.definition.Guidance;
import org.safeguardingforms.definition.Status;
import org.safeguardingforms.definition.Validity;
import org.safeguardingforms.definition.Version;
import org.safeguardingforms.rule.Level;
import tools.jackson.databind.JsonNode;

/** Reads the parts that definitions have in common. Only for documents that keep to their schema. */
public final class DefinitionReader {

    private DefinitionReader() {}

    public static Envelope envelope(JsonNode json) {
        return new Envelope(
                text(json, "id"),
                Version.parse(text(json, "version")),
                text(json, "title"),
                Status.valueOf(text(json, "status").toUpperCase(Locale.ROOT)),
                text(json, "source"),
                text(json, "language"),
                validity(json));
    }

    private static Validity validity(JsonNode json) {
        return new Validity(
                date(json, "validFrom", Validity.ALWAYS.from()), date(json, "validTo", Validity.ALWAYS.to()));
    }

    private static LocalDate date(JsonNode json, String member, LocalDate otherwise) {
        return json.has(member) ? LocalDate.parse(text(json, member)) : otherwise;
    }

    public static String text(JsonNode json, String member) {
        return json.path(member).asString();
    }

    /** The text of a member that may be left out, or an empty one. */
    public static String optionalText(JsonNode json, String member) {
        return json.path(member).asString("");
    }

    public static Citation citation(JsonNode json, String member) {
        return new Citation(text(json, member));
    }

    /** The passage that an element rests on, and those that say the same. */
    public static List<Citation> citations(JsonNode json) {
        List<Citation> citations = new ArrayList<>();
        citations.add(citation(json, "citation"));
        json.path("seeAlso").values().forEach(also -> citations.add(new Citation(also.asString())));
        return citations;
    }

    public static Guidance guidance(JsonNode json) {
        return new Guidance(text(json, "text"), citation(json, "citation"));
    }

    public static Level level(JsonNode json, String member) {
        return Level.valueOf(text(json, member));
    }

    public static <T> List<T> list(JsonNode array, Function<JsonNode, T> item) {
        return array.values().stream().map(item).toList();
    }

    public static <T> Map<Level, T> byLevel(JsonNode object, Function<JsonNode, T> value) {
        Map<Level, T> values = new EnumMap<>(Level.class);
        object.properties().forEach(entry -> values.put(Level.valueOf(entry.getKey()), value.apply(entry.getValue())));
        return values;
    }
}
