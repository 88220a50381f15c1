package org.safeguardingforms.json.definition;

import static org.safeguardingforms.json.definition.DefinitionReader.citations;
import static org.safeguardingforms.json.definition.DefinitionReader.list;
import static org.safeguardingforms.json.definition.DefinitionReader.optionalText;
import static org.safeguardingforms.json.definition.DefinitionReader.text;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.safeguardingforms.definition.MilestoneId;
import org.safeguardingforms.practice.Branch;
import org.safeguardingforms.practice.CaseFlow;
import org.safeguardingforms.practice.PartyId;
import org.safeguardingforms.practice.Stage;
import org.safeguardingforms.practice.StageId;
import org.safeguardingforms.practice.Turn;
import org.safeguardingforms.rule.Outcome;
import tools.jackson.databind.JsonNode;

/** Reads the way of a case. Only for documents that keep to their schema. */
final class CaseFlowReader {

    private CaseFlowReader() {}

    static CaseFlow read(JsonNode json) {
        return new CaseFlow(
                DefinitionReader.envelope(json),
                entries(json.path("entries")),
                list(json.path("stages"), CaseFlowReader::stage));
    }

    private static Map<Outcome, StageId> entries(JsonNode json) {
        Map<Outcome, StageId> entries = new EnumMap<>(Outcome.class);
        json.properties()
                .forEach(entry -> entries.put(
                        Outcome.valueOf(entry.getKey()),
                        new StageId(entry.getValue().asString())));
        return entries;
    }

    private static Stage stage(JsonNode json) {
        return new Stage(
                new StageId(text(json, "id")),
                text(json, "title"),
                new PartyId(optionalText(json, "lead")),
                texts(json, "participants", PartyId::new),
                texts(json, "inputs", Function.identity()),
                texts(json, "outputs", Function.identity()),
                texts(json, "milestones", MilestoneId::new),
                turn(json.path("turn")),
                citations(json));
    }

    private static <T> List<T> texts(JsonNode json, String member, Function<String, T> made) {
        return list(json.path(member), value -> made.apply(value.asString()));
    }

    private static Turn turn(JsonNode json) {
        return new Turn(optionalText(json, "question"), list(json.path("branches"), CaseFlowReader::branch));
    }

    private static Branch branch(JsonNode json) {
        return new Branch(text(json, "answer"), new StageId(optionalText(json, "to")));
    }
}
