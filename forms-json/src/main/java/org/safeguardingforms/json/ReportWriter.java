package org.safeguardingforms.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safeguardingforms.sharing.GradeGiven;
import org.safeguardingforms.sharing.InformationReport;
import org.safeguardingforms.sharing.Item;
import org.safeguardingforms.sharing.Reporter;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes an information report as JSON. What was not given is left out. */
final class ReportWriter {

    private ReportWriter() {}

    static ObjectNode write(InformationReport report) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("schema", RecordKind.INFORMATION_REPORT.schemaName());
        json.put("id", report.id().toString());
        report.replaces().map(UUID::toString).ifPresent(id -> json.put("replaces", id));
        json.set("edition", ScreeningWriter.pin(report.edition()));
        reporter(json, report.reporter());
        names(
                json,
                "providedBy",
                report.providedBy().stream().map(box -> box.value()).toList());
        graded(json, "reliability", report.reliability());
        graded(json, "accuracy", report.accuracy());
        put(json, "information", report.information());
        put(json, "othersAware", report.othersAware());
        lists(json, report);
        names(
                json,
                "textsClearedOf",
                report.textsClearedOf().stream().map(Enum::name).toList());
        report.sentOn().map(LocalDate::toString).ifPresent(day -> json.put("sentOn", day));
        CarriedOverWriter.write(json, report.carriedOver());
        return json;
    }

    private static void reporter(ObjectNode json, Reporter reporter) {
        if (!reporter.equals(Reporter.NOT_GIVEN)) {
            ObjectNode person = json.putObject("reporter");
            put(person, "name", reporter.name());
            put(person, "post", reporter.post());
            put(person, "agency", reporter.agency());
            put(person, "contact", reporter.contact());
        }
    }

    private static void graded(ObjectNode json, String member, Optional<GradeGiven> given) {
        given.ifPresent(grade -> {
            ObjectNode graded = json.putObject(member);
            graded.put("grade", grade.grade().value());
            put(graded, "notes", grade.notes());
        });
    }

    private static void lists(ObjectNode json, InformationReport report) {
        if (!report.witnesses().isEmpty()) {
            ArrayNode witnesses = json.putArray("witnesses");
            report.witnesses().forEach(one -> {
                ObjectNode witness = witnesses.addObject();
                put(witness, "name", one.name());
                put(witness, "contact", one.contact());
                put(witness, "details", one.details());
            });
        }
        if (!report.sheets().isEmpty()) {
            ArrayNode sheets = json.putArray("additionalSheets");
            report.sheets().forEach(one -> {
                ObjectNode sheet = sheets.addObject();
                put(sheet, "title", one.title());
                put(sheet, "text", one.text());
            });
        }
        items(json, report.items());
    }

    private static void items(ObjectNode json, List<Item> items) {
        if (!items.isEmpty()) {
            ArrayNode list = json.putArray("items");
            items.forEach(item -> ItemWriter.write(list.addObject(), item));
        }
    }

    static void names(ObjectNode json, String member, List<String> names) {
        if (!names.isEmpty()) {
            ArrayNode list = json.putArray(member);
            names.forEach(list::add);
        }
    }

    static void put(ObjectNode json, String member, String text) {
        if (!text.isEmpty()) {
            json.put(member, text);
        }
    }
}
