package org.safeguardingforms.json;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safeguardingforms.definition.GradeCode;
import org.safeguardingforms.definition.Sensitivity;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.json.tree.JsonObject;
import org.safeguardingforms.json.tree.PinReader;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.sharing.AdditionalSheet;
import org.safeguardingforms.sharing.GradeGiven;
import org.safeguardingforms.sharing.InformationReport;
import org.safeguardingforms.sharing.InformationReportBuilder;
import org.safeguardingforms.sharing.Reporter;
import org.safeguardingforms.sharing.Witness;
import tools.jackson.databind.JsonNode;

/**
 * Reads the shape of an information report. Whatever the schema says of types, members and forms is said here too; a
 * property test holds the two together. What needs the edition is left to its check.
 */
final class ReportReader {

    private static final Set<String> MEMBERS = Set.of(
            "schema",
            "id",
            "replaces",
            "edition",
            "reporter",
            "providedBy",
            "reliability",
            "accuracy",
            "information",
            "othersAware",
            "witnesses",
            "additionalSheets",
            "items",
            "textsClearedOf",
            "sentOn",
            "carriedOver");

    private static final Set<String> REPORTER = Set.of("name", "post", "agency", "contact");
    private static final Set<String> GRADED = Set.of("grade", "notes");
    private static final Set<String> WITNESS = Set.of("name", "contact", "details");
    private static final Set<String> SHEET = Set.of("title", "text");

    private final Edition edition;

    ReportReader(Edition edition) {
        this.edition = edition;
    }

    /** The report as far as it can be read. If a problem was an error, it must not be used but for finding more. */
    InformationReport read(JsonNode json, List<Problem> problems) {
        JsonObject record = JsonObject.root(json, problems)
                .only(MEMBERS)
                .require("schema")
                .require("id")
                .require("edition");
        record.string("schema");
        InformationReportBuilder report = InformationReport.draft(
                record.uuid("id").orElse(JsonObject.UNREADABLE),
                PinReader.read(record, edition.pin().digest()).orElse(edition.pin()));
        record.uuid("replaces").ifPresent(report::replacing);
        readHead(record, report);
        report.information(record.text("information")).othersAware(record.text("othersAware"));
        record.objects("witnesses").stream().map(ReportReader::witness).forEach(report::witness);
        record.objects("additionalSheets").stream().map(ReportReader::sheet).forEach(report::sheet);
        record.objects("items").stream().map(ItemReader::read).forEach(report::item);
        record.strings("textsClearedOf").forEach(name -> record.constant("textsClearedOf", name, Sensitivity.class)
                .ifPresent(report::textsClearedOf));
        record.date("sentOn").ifPresent(report::sentOn);
        CarriedOverReader.read(record).forEach(report::carryingOver);
        ReferralMarks.lead(ReferralMarks.in(json), problems);
        return report.build();
    }

    private static void readHead(JsonObject record, InformationReportBuilder report) {
        record.object("reporter").map(ReportReader::reporter).ifPresent(report::reporter);
        record.strings("providedBy").forEach(report::providedBy);
        record.object("reliability").flatMap(ReportReader::graded).ifPresent(report::reliability);
        record.object("accuracy").flatMap(ReportReader::graded).ifPresent(report::accuracy);
    }

    private static Reporter reporter(JsonObject json) {
        json.only(REPORTER);
        return new Reporter(json.text("name"), json.text("post"), json.text("agency"), json.text("contact"));
    }

    private static Optional<GradeGiven> graded(JsonObject json) {
        json.only(GRADED).require("grade");
        String notes = json.text("notes");
        return grade(json, "grade").map(grade -> new GradeGiven(grade, notes));
    }

    static Optional<GradeCode> grade(JsonObject json, String member) {
        return json.parsed(member, "a code of one to three capitals or digits", GradeCode::new);
    }

    private static Witness witness(JsonObject json) {
        json.only(WITNESS);
        return new Witness(json.text("name"), json.text("contact"), json.text("details"));
    }

    private static AdditionalSheet sheet(JsonObject json) {
        json.only(SHEET);
        return new AdditionalSheet(json.text("title"), json.text("text"));
    }
}
