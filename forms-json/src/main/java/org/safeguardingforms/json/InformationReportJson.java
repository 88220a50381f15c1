package org.safeguardingforms.json;

import java.util.List;
import org.safeguardingforms.definition.GradeScale;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.json.definition.DocumentSchema;
import org.safeguardingforms.json.definition.Schemas;
import org.safeguardingforms.json.tree.JsonText;
import org.safeguardingforms.json.tree.StrictJson;
import org.safeguardingforms.problem.Checked;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.sharing.InformationReport;
import org.safeguardingforms.sharing.InformationReportCheck;
import org.safeguardingforms.sharing.ReportView;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads and writes information reports of one edition as JSON, both ways without loss, and writes their views.
 *
 * <pre>{@code
 * InformationReportJson reports = new InformationReportJson(edition);
 * InformationReport report = reports.read(bytes).orThrow();
 * byte[] same = reports.write(report);
 * }</pre>
 *
 * <p>A record is accepted exactly if the {@linkplain #schema() published schema} accepts it and what the schema cannot
 * say holds too. A screening, or a report that is marked as a referral, is a problem (15.3). Immutable and thread-safe.
 */
public final class InformationReportJson {

    private final Edition edition;
    private final ReportReader reader;
    private final InformationReportCheck check;
    private final Once<DocumentSchema> published;

    /** Reads and writes reports of this edition. */
    public InformationReportJson(Edition edition) {
        this.edition = edition;
        this.reader = new ReportReader(edition);
        this.check = new InformationReportCheck(edition);
        this.published = new Once<>(() -> DocumentSchema.of(schemaTree()));
    }

    /**
     * The report with any warnings, or every problem of the record at once.
     *
     * @param bytes one JSON object in UTF-8
     */
    public Checked<InformationReport> read(byte[] bytes) {
        return StrictJson.parse(bytes).then(this::read);
    }

    Checked<InformationReport> read(JsonNode json) {
        return RecordKind.INFORMATION_REPORT.read(json, reader::read, check::problems);
    }

    /** The record in UTF-8, indented, with members in the order of the schema. */
    public byte[] write(InformationReport report) {
        return JsonText.indented(ReportWriter.write(report));
    }

    /** The record in UTF-8 on one line, for streams of newline-delimited JSON. */
    public byte[] writeLine(InformationReport report) {
        return JsonText.line(ReportWriter.write(report));
    }

    /**
     * A view in UTF-8, indented: {@code {"schema":"information-report-view/1","purpose":…,"report":{…},"withheld":[{"at":
     * "/reporter/name","field":"reporter-name","sensitivity":"SOURCE_IDENTITY","reason":"GIVES_AWAY"},…]}}. It is written
     * only; no reader takes it for a record.
     */
    public byte[] write(ReportView view) {
        return JsonText.indented(ViewWriter.write(view));
    }

    /** A view in UTF-8 on one line. */
    public byte[] writeLine(ReportView view) {
        return JsonText.line(ViewWriter.write(view));
    }

    /** The JSON Schema (2020-12) of this edition's reports, which names its boxes and grades. */
    public byte[] schema() {
        return JsonText.indented(schemaTree());
    }

    /**
     * Every way in which a record breaks the {@linkplain #schema() published schema}, as a schema validator sees it; empty
     * if it keeps to it. {@link #read} says the same and more, in better words: this is for comparing the two.
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

    private ObjectNode schemaTree() {
        ObjectNode schema = (ObjectNode) Schemas.source("information-report-1");
        schema.put(
                "$id",
                "urn:safeguarding-forms:schema:information-report:1:"
                        + edition.pin().name());
        ObjectNode defs = (ObjectNode) schema.path("$defs");
        var tool = edition.informationSharingTool();
        RecordSchema.name(
                defs, "sourceId", tool.sources().stream().map(box -> box.id().value()));
        name(defs, "reliabilityGrade", tool.reliability());
        name(defs, "accuracyGrade", tool.accuracy());
        return schema;
    }

    private static void name(ObjectNode defs, String id, GradeScale scale) {
        RecordSchema.name(
                defs, id, scale.grades().stream().map(grade -> grade.code().value()));
    }
}
