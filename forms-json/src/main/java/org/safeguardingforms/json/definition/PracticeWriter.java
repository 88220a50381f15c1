package org.safeguardingforms.json.definition;

import org.safeguardingforms.practice.AgeSpan;
import org.safeguardingforms.practice.Alert;
import org.safeguardingforms.practice.Practice;
import org.safeguardingforms.practice.RequirementRule;
import org.safeguardingforms.practice.RoleScope;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes what an edition says about practice as its definitions have it. */
public final class PracticeWriter {

    private PracticeWriter() {}

    public static void write(ObjectNode json, Practice practice) {
        ArrayNode alerts = json.putArray("alerts");
        practice.alerts().alerts().forEach(alert -> alert(alerts.addObject(), alert));
        PathwaysWriter.write(json.putObject("pathways"), practice.pathways());
        CaseFlowWriter.write(json.putObject("caseFlow"), practice.caseFlow());
        ArrayNode rules = json.putArray("screeningRequirement");
        practice.screeningRequirement().rules().forEach(rule -> rule(rules.addObject(), rule));
        ArrayNode measures = json.putArray("measures");
        practice.measures().measures().forEach(measure -> MeasuresWriter.measure(measures.addObject(), measure));
        LanguageGuidanceWriter.write(json.putObject("languageGuidance"), practice.languageGuidance());
        RiskAssessmentWriter.write(json.putObject("riskAssessment"), practice.riskAssessment());
    }

    private static void alert(ObjectNode json, Alert alert) {
        alertText(json, alert);
        json.set("when", RuleWriter.condition(alert.when()));
        RuleWriter.citations(json, alert.citations());
    }

    public static void alertText(ObjectNode json, Alert alert) {
        json.put("id", alert.id().value());
        json.put("title", alert.title());
        json.put("text", alert.text());
        json.put("why", alert.why());
    }

    private static void rule(ObjectNode json, RequirementRule rule) {
        reason(json, rule);
        ages(json, rule.ages());
        RuleWriter.ids(
                json,
                rule.roles() instanceof RoleScope.Only ? "onlyRoles" : "allButRoles",
                rule.roles().named());
        RuleWriter.ids(json, "circumstances", rule.circumstances());
        RuleWriter.citations(json, rule.citations());
    }

    public static void reason(ObjectNode json, RequirementRule rule) {
        json.put("id", rule.id().value());
        json.put("requirement", rule.requirement().name());
        json.put("text", rule.text());
    }

    private static void ages(ObjectNode json, AgeSpan ages) {
        ObjectNode span = json.putObject("ages").put("from", ages.from());
        if (ages.to() != Integer.MAX_VALUE) {
            span.put("to", ages.to());
        }
    }
}
