package org.safeguardingforms.json;

import java.time.LocalDate;
import java.util.Set;
import org.safeguardingforms.assessment.ReferralDecision;
import org.safeguardingforms.assessment.RowLevels;
import org.safeguardingforms.handover.RiskAssessmentHandover;
import org.safeguardingforms.handover.StillUnknown;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes a hand-over to a risk assessment as JSON. */
final class HandoverWriter {

    /** The members that follow from the others and from the edition. */
    static final Set<String> DERIVED = Set.of("assessedAt", "outcome", "mandatory", "levels", "involve", "citation");

    private HandoverWriter() {}

    static ObjectNode write(RiskAssessmentHandover handover) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("schema", RecordKind.RISK_ASSESSMENT_HANDOVER.schemaName());
        json.put("id", handover.id().toString());
        json.set("edition", ScreeningWriter.pin(handover.carried().edition()));
        json.put("screening", handover.screening().toString());
        handover.assessment().assessedAt().map(LocalDate::toString).ifPresent(day -> json.put("assessedAt", day));
        ScreeningWriter.content(json, handover.carried());
        CarriedOverWriter.write(json, handover.carried().carriedOver());
        if (handover.assessment().decision() instanceof ReferralDecision.Decided decided) {
            json.put("outcome", decided.outcome().name());
            json.put("mandatory", decided.mandatory());
        }
        ObjectNode levels = json.putObject("levels");
        handover.rows()
                .forEach(row -> levels(
                        levels.putObject(row.value()), handover.assessment().levels(row)));
        unknown(json.putObject("unknown"), handover.unknown());
        ObjectNode history = json.putObject("history");
        handover.history().forEach((heading, text) -> history.put(heading.value(), text));
        ArrayNode involve = json.putArray("involve");
        handover.involve().forEach(one -> involve.add(one.id().value()));
        json.put(
                "citation",
                handover.edition()
                        .practice()
                        .riskAssessment()
                        .purpose()
                        .citation()
                        .paragraph());
        return json;
    }

    private static void levels(ObjectNode json, RowLevels levels) {
        json.put("printed", levels.suggested().name());
        json.put("ageSuggested", levels.ageSuggested().name());
        levels.professional()
                .ifPresent(own -> json.put("professional", own.level().name()));
    }

    private static void unknown(ObjectNode json, StillUnknown unknown) {
        ArrayNode rows = json.putArray("rows");
        unknown.rows().forEach(row -> rows.add(row.value()));
        json.put("age", unknown.age());
        ArrayNode circumstances = json.putArray("circumstances");
        unknown.circumstances().forEach(one -> circumstances.add(one.value()));
    }
}
