package org.safeguardingforms.json.definition;

import static org.safeguardingforms.json.definition.DefinitionReader.citation;
import static org.safeguardingforms.json.definition.DefinitionReader.list;
import static org.safeguardingforms.json.definition.DefinitionReader.text;

import org.safeguardingforms.practice.Ground;
import org.safeguardingforms.practice.Measure;
import org.safeguardingforms.practice.MeasureId;
import org.safeguardingforms.practice.Measures;
import org.safeguardingforms.practice.Need;
import org.safeguardingforms.rule.CircumstanceId;
import tools.jackson.databind.JsonNode;

/** Reads protective measures. Only for documents that keep to their schema. */
final class MeasuresReader {

    private MeasuresReader() {}

    static Measures read(JsonNode json) {
        return new Measures(DefinitionReader.envelope(json), list(json.path("measures"), MeasuresReader::measure));
    }

    private static Measure measure(JsonNode json) {
        return new Measure(
                new MeasureId(text(json, "id")),
                text(json, "title"),
                list(json.path("grounds"), MeasuresReader::ground),
                list(json.path("needs"), MeasuresReader::need),
                list(json.path("options"), DefinitionReader::guidance),
                list(json.path("notes"), DefinitionReader::guidance),
                citation(json, "citation"));
    }

    private static Ground ground(JsonNode json) {
        return new Ground(text(json, "text"), ConditionReader.read(json.path("when")), citation(json, "citation"));
    }

    private static Need need(JsonNode json) {
        return new Need(
                text(json, "text"),
                list(json.path("from"), JsonNode::asString),
                new CircumstanceId(text(json, "metBy")),
                citation(json, "citation"));
    }
}
