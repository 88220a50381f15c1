package org.safeguardingforms.json;

import java.util.List;
import org.safeguardingforms.assessment.AlertFinding;
import org.safeguardingforms.assessment.Assessment;
import org.safeguardingforms.assessment.MeasureFinding;
import org.safeguardingforms.assessment.NextAction;
import org.safeguardingforms.assessment.RequirementFinding;
import org.safeguardingforms.json.definition.CaseFlowWriter;
import org.safeguardingforms.json.definition.MeasuresWriter;
import org.safeguardingforms.json.definition.PathwaysWriter;
import org.safeguardingforms.json.definition.PracticeWriter;
import org.safeguardingforms.json.definition.RuleWriter;
import org.safeguardingforms.practice.RequirementRule;
import org.safeguardingforms.rule.Truth;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes what an edition says about practice, applied to one case. */
final class PracticeFindingWriter {

    private PracticeFindingWriter() {}

    static void write(ObjectNode json, Assessment assessment) {
        ArrayNode actions = json.putArray("actions");
        assessment.actions().forEach(one -> action(actions.addObject(), one));
        ArrayNode alerts = json.putArray("alerts");
        assessment.alerts().stream()
                .filter(one -> one.truth() != Truth.NOT_MET)
                .forEach(one -> alert(alerts.addObject(), one));
        ArrayNode stages = json.putArray("stagesAhead");
        assessment.stagesAhead().forEach(one -> CaseFlowWriter.stage(stages.addObject(), one));
        ArrayNode measures = json.putArray("measures");
        assessment.measures().forEach(one -> measure(measures.addObject(), one));
        requirement(json.putObject("screeningRequirement"), assessment.screeningRequirement());
    }

    private static void action(ObjectNode json, NextAction action) {
        json.put("id", action.action().id().value());
        json.put("truth", action.truth().name());
        PathwaysWriter.action(json, action.action());
        PathwaysWriter.step(json, action.step());
    }

    private static void alert(ObjectNode json, AlertFinding found) {
        PracticeWriter.alertText(json, found.alert());
        json.put("truth", found.truth().name());
        RuleWriter.citations(json, found.alert().citations());
    }

    private static void measure(ObjectNode json, MeasureFinding found) {
        json.put("id", found.measure().id().value());
        json.put("title", found.measure().title());
        json.put("truth", found.truth().name());
        ArrayNode grounds = json.putArray("grounds");
        found.grounds().forEach(one -> grounds.addObject()
                .put("text", one.ground().text())
                .put("truth", one.truth().name())
                .put("citation", one.ground().citation().paragraph()));
        if (found.truth() != Truth.NOT_MET) {
            MeasuresWriter.needs(json.putArray("stillNeeded"), found.stillNeeded());
            MeasuresWriter.guidance(json.putArray("options"), found.measure().options());
            MeasuresWriter.guidance(json.putArray("notes"), found.measure().notes());
        }
    }

    private static void requirement(ObjectNode json, RequirementFinding found) {
        json.put("requirement", found.requirement().name());
        json.put("couldBecome", found.couldBecome().name());
        reasons(json.putArray("reasons"), found.reasons());
        reasons(json.putArray("open"), found.open());
    }

    private static void reasons(ArrayNode json, List<RequirementRule> rules) {
        for (RequirementRule rule : rules) {
            ObjectNode one = json.addObject();
            PracticeWriter.reason(one, rule);
            RuleWriter.citations(one, rule.citations());
        }
    }
}
