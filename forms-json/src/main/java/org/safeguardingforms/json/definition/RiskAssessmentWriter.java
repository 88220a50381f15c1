package org.safeguardingforms.json.definition;

import static org.safeguardingforms.json.definition.DefinitionWriter.guidance;

import org.safeguardingforms.practice.HistoryHeading;
import org.safeguardingforms.practice.Involvement;
import org.safeguardingforms.practice.RiskAssessmentTool;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes what is handed over to a risk assessment as its definition has it. */
final class RiskAssessmentWriter {

    private RiskAssessmentWriter() {}

    static void write(ObjectNode json, RiskAssessmentTool tool) {
        guidance(json.putObject("purpose"), tool.purpose());
        ArrayNode history = json.putArray("history");
        tool.history().forEach(heading -> heading(history.addObject(), heading));
        ArrayNode involve = json.putArray("involve");
        tool.involve().forEach(one -> involvement(involve.addObject(), one));
    }

    private static void heading(ObjectNode json, HistoryHeading heading) {
        json.put("id", heading.id().value());
        json.put("label", heading.label());
        json.put("citation", heading.citation().paragraph());
    }

    private static void involvement(ObjectNode json, Involvement one) {
        json.put("id", one.id().value());
        json.put("label", one.label());
        json.put("part", one.part());
        RuleWriter.citations(json, one.citations());
    }
}
