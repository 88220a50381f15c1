package org.safeguardingforms.json;

import java.util.List;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.handover.RiskAssessmentHandover;
import org.safeguardingforms.json.definition.DocumentSchema;
import org.safeguardingforms.json.definition.Schemas;
import org.safeguardingforms.json.tree.JsonText;
import org.safeguardingforms.json.tree.StrictJson;
import org.safeguardingforms.problem.Checked;
import org.safeguardingforms.problem.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads and writes hand-overs to a risk assessment of one edition as JSON, both ways without loss.
 *
 * <pre>{@code
 * HandoverJson handovers = new HandoverJson(edition);
 * byte[] record = handovers.write(forms.handOver(id, assessment).orThrow());
 * RiskAssessmentHandover same = handovers.read(record).orThrow();
 * }</pre>
 *
 * <p>Levels, outcome and whom to involve are written for the receiver; when read, they must be what follows from the rest of
 * the record and from the edition. Immutable and thread-safe.
 */
public final class HandoverJson {

    private final Edition edition;
    private final HandoverReader reader;
    private final Once<DocumentSchema> published;

    /** Reads and writes hand-overs of this edition. */
    public HandoverJson(Edition edition) {
        this.edition = edition;
        this.reader = new HandoverReader(edition);
        this.published = new Once<>(() -> DocumentSchema.of(schemaOf(edition)));
    }

    /**
     * The hand-over with any warnings, or every problem of the record.
     *
     * @param bytes one JSON object in UTF-8
     */
    public Checked<RiskAssessmentHandover> read(byte[] bytes) {
        return StrictJson.parse(bytes).then(this::read);
    }

    Checked<RiskAssessmentHandover> read(JsonNode json) {
        List<Problem> ofKind = RecordKind.RISK_ASSESSMENT_HANDOVER.problems(json);
        return ofKind.isEmpty() ? reader.read(json) : Checked.invalid(ofKind);
    }

    /** The record in UTF-8, indented, with members in the order of the schema. */
    public byte[] write(RiskAssessmentHandover handover) {
        return JsonText.indented(HandoverWriter.write(handover));
    }

    /** The JSON Schema (2020-12) of this edition's hand-overs, which names its rows, headings and whom to involve. */
    public byte[] schema() {
        return JsonText.ascii(schemaOf(edition));
    }

    /**
     * Every way in which a record breaks the {@linkplain #schema() published schema}, as a schema validator sees it; empty
     * if it keeps to it. {@link #read} says the same and more: this is for comparing the two.
     *
     * @param bytes one JSON object in UTF-8
     */
    public List<Problem> schemaProblems(byte[] bytes) {
        return StrictJson.parse(bytes)
                .then(json -> Checked.of(json, schemaProblems(json)))
                .problems();
    }

    List<Problem> schemaProblems(JsonNode json) {
        return published.get().problems(json);
    }

    private static ObjectNode schemaOf(Edition edition) {
        ObjectNode schema = (ObjectNode) Schemas.source("risk-assessment-handover-1");
        schema.put(
                "$id",
                "urn:safeguarding-forms:schema:risk-assessment-handover:1:"
                        + edition.pin().name());
        ObjectNode defs = (ObjectNode) schema.path("$defs");
        RecordSchema.nameIds(defs, edition);
        var tool = edition.practice().riskAssessment();
        RecordSchema.name(defs, "historyHeadingId", tool.history().stream().map(one -> one.id()
                .value()));
        RecordSchema.name(
                defs, "involvedId", tool.involve().stream().map(one -> one.id().value()));
        return schema;
    }
}
