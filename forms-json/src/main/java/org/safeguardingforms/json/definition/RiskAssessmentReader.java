package org.safeguardingforms.json.definition;

import static org.safeguardingforms.json.definition.DefinitionReader.citation;
import static org.safeguardingforms.json.definition.DefinitionReader.citations;
import static org.safeguardingforms.json.definition.DefinitionReader.guidance;
import static org.safeguardingforms.json.definition.DefinitionReader.list;
import static org.safeguardingforms.json.definition.DefinitionReader.text;

import org.safeguardingforms.definition.ParticipantId;
import org.safeguardingforms.practice.HistoryHeading;
import org.safeguardingforms.practice.HistoryHeadingId;
import org.safeguardingforms.practice.Involvement;
import org.safeguardingforms.practice.RiskAssessmentTool;
import tools.jackson.databind.JsonNode;

/** Reads what is handed over to a risk assessment. Only for documents that keep to their schema. */
final class RiskAssessmentReader {

    private RiskAssessmentReader() {}

    static RiskAssessmentTool read(JsonNode json) {
        return new RiskAssessmentTool(
                DefinitionReader.envelope(json),
                guidance(json.path("purpose")),
                list(json.path("history"), RiskAssessmentReader::heading),
                list(json.path("involve"), RiskAssessmentReader::involvement));
    }

    private static HistoryHeading heading(JsonNode json) {
        return new HistoryHeading(
                new HistoryHeadingId(text(json, "id")), text(json, "label"), citation(json, "citation"));
    }

    private static Involvement involvement(JsonNode json) {
        return new Involvement(
                new ParticipantId(text(json, "id")), text(json, "label"), text(json, "part"), citations(json));
    }
}
