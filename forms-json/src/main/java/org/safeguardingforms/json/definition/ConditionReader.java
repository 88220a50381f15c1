package org.safeguardingforms.json.definition;

import static org.safeguardingforms.json.definition.DefinitionReader.list;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.safeguardingforms.rule.CircumstanceId;
import org.safeguardingforms.rule.Conclusion;
import org.safeguardingforms.rule.Condition;
import org.safeguardingforms.rule.DomainId;
import org.safeguardingforms.rule.IndicatorId;
import org.safeguardingforms.rule.Level;
import org.safeguardingforms.rule.Selection;
import tools.jackson.databind.JsonNode;

/** Reads a condition. Only for documents that keep to their schema: exactly one member says which kind it is. */
public final class ConditionReader {

    private ConditionReader() {}

    public static Condition read(JsonNode json) {
        var only = json.properties().iterator().next();
        JsonNode value = only.getValue();
        return switch (only.getKey()) {
            case "ageAtMost" -> new Condition.AgeAtMost(value.asInt());
            case "present" -> new Condition.Present(value.path("atLeast").asInt(), selection(value));
            case "ageSuggestionOpen" ->
                new Condition.AgeSuggestionOpen(value.path("atLeast").asInt());
            case "circumstance" -> new Condition.CircumstanceHolds(new CircumstanceId(value.asString()));
            case "judgement" -> new Condition.JudgementRecorded(Conclusion.valueOf(value.asString()));
            case "all" -> new Condition.AllOf(list(value, ConditionReader::read));
            case "any" -> new Condition.AnyOf(list(value, ConditionReader::read));
            default -> throw new IllegalArgumentException("json: no kind of condition");
        };
    }

    private static Selection selection(JsonNode json) {
        return new Selection(
                Level.valueOf(json.path("level").asString(Level.LOW.name())),
                ids(json.path("domains"), DomainId::new),
                ids(json.path("indicators"), IndicatorId::new));
    }

    private static <T> Set<T> ids(JsonNode array, Function<String, T> id) {
        Set<T> ids = new HashSet<>();
        array.values().forEach(value -> ids.add(id.apply(value.asString())));
        return ids;
    }
}
