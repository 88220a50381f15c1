package org.safeguardingforms.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.safeguardingforms.definition.InformationSharingTool;
import org.safeguardingforms.definition.ReportField;
import org.safeguardingforms.definition.Sensitivity;
import org.safeguardingforms.document.Block.Paragraph;
import org.safeguardingforms.sharing.AdditionalSheet;
import org.safeguardingforms.sharing.InformationReport;
import org.safeguardingforms.sharing.Item;
import org.safeguardingforms.sharing.ReportView;
import org.safeguardingforms.sharing.Witness;

/** What follows under the free text: who else is aware, witnesses, sheets, items, and the record itself. */
final class ReportDetails {

    private final InformationReport report;
    private final ReportRows rows;

    ReportDetails(InformationSharingTool tool, ReportView view) {
        this.report = view.shown();
        this.rows = new ReportRows(tool, view);
    }

    List<Block> blocks() {
        othersAware();
        for (int i = 0; i < report.witnesses().size(); i++) {
            witness(report.witnesses().get(i), i);
        }
        for (int i = 0; i < report.sheets().size(); i++) {
            sheet(report.sheets().get(i), i);
        }
        for (int i = 0; i < report.items().size(); i++) {
            item(report.items().get(i), i);
        }
        List<Block> blocks = new ArrayList<>();
        rows.table().ifPresent(blocks::add);
        blocks.addAll(record());
        return blocks;
    }

    private void othersAware() {
        if (rows.isThere("/othersAware", report.othersAware())) {
            rows.text(rows.label(ReportField.OTHERS_AWARE), "/othersAware", report.othersAware());
        }
    }

    private void witness(Witness witness, int index) {
        String at = "/witnesses/" + index;
        rows.section("Witness or informant " + (index + 1));
        rows.field(ReportField.WITNESS_NAME, at + "/name", witness.name());
        rows.field(ReportField.WITNESS_CONTACT, at + "/contact", witness.contact());
        rows.field(ReportField.WITNESS_DETAILS, at + "/details", witness.details());
    }

    private void sheet(AdditionalSheet sheet, int index) {
        String at = "/additionalSheets/" + index;
        rows.section("Additional sheet " + (index + 1));
        rows.field(ReportField.SHEET_TITLE, at + "/title", sheet.title());
        rows.field(ReportField.SHEET_TEXT, at + "/text", sheet.text());
    }

    private void item(Item item, int index) {
        rows.section("Item " + (index + 1) + ": " + Labels.kind(item));
        new ItemRows(rows, "/items/" + index).add(item);
    }

    private List<Block> record() {
        List<Block> lines = new ArrayList<>();
        lines.add(line("Report: ", report.id().toString()));
        report.replaces().ifPresent(id -> lines.add(line("It replaces report: ", id.toString())));
        report.sentOn()
                .ifPresentOrElse(
                        day -> lines.add(line("Sent on: ", Labels.of(day))),
                        () -> lines.add(new Paragraph(List.of(Span.faint("Draft, not sent")))));
        lines.addAll(CarriedLines.of(report.carriedOver()));
        if (!report.textsClearedOf().isEmpty()) {
            String cleared = report.textsClearedOf().stream()
                    .sorted()
                    .map(ReportDetails::label)
                    .collect(Collectors.joining("; "));
            lines.add(line("The writer says that the free texts do not give away: ", cleared));
        }
        return lines;
    }

    private static Block line(String label, String text) {
        return new Paragraph(List.of(Span.strong(label), Span.printed(text)));
    }

    private static String label(Sensitivity sensitivity) {
        return switch (sensitivity) {
            case OPEN -> "nobody";
            case SOURCE_IDENTITY -> "who provided the information";
            case THIRD_PARTY -> "who is reported on";
            case CHILD -> "a child";
        };
    }
}
