package org.safeguardingforms.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.safeguardingforms.definition.InformationSharingTool;
import org.safeguardingforms.definition.SourceId;
import org.safeguardingforms.definition.ViewPurpose;
import org.safeguardingforms.document.Block.Paragraph;
import org.safeguardingforms.sharing.GradeGiven;
import org.safeguardingforms.sharing.InformationReport;
import org.safeguardingforms.sharing.ReportView;

/** What goes into the places of the Information Sharing Tool. */
sealed interface ReportEntries {

    /** What stands at a place of the record; empty leaves room to write by hand. */
    List<Span> text(String pointer);

    /** What stands beside the question who provided the information. */
    List<Span> boxes();

    List<Span> box(SourceId id);

    List<Paragraph> information();

    List<Block> aboveTheForm();

    List<Block> underTheText();

    String reference();

    /** Nothing but room to write by hand. */
    record Blank(int lines) implements ReportEntries {

        @Override
        public List<Span> text(String pointer) {
            return List.of();
        }

        @Override
        public List<Span> boxes() {
            return List.of();
        }

        @Override
        public List<Span> box(SourceId id) {
            return List.of();
        }

        @Override
        public List<Paragraph> information() {
            return List.of(Paragraph.printed("\n".repeat(lines)));
        }

        @Override
        public List<Block> aboveTheForm() {
            return List.of();
        }

        @Override
        public List<Block> underTheText() {
            return List.of();
        }

        @Override
        public String reference() {
            return "";
        }
    }

    /** What was reported, or that it is withheld. */
    final class Filled implements ReportEntries {

        private final InformationSharingTool tool;
        private final ReportView view;
        private final InformationReport report;
        private final Map<String, String> texts = new LinkedHashMap<>();

        Filled(InformationSharingTool tool, ReportView view) {
            this.tool = tool;
            this.view = view;
            this.report = view.shown();
            texts.put("/reporter/name", report.reporter().name());
            texts.put("/reporter/post", report.reporter().post());
            texts.put("/reporter/agency", report.reporter().agency());
            texts.put("/reporter/contact", report.reporter().contact());
            report.reliability().ifPresent(given -> grade("/reliability", given));
            report.accuracy().ifPresent(given -> grade("/accuracy", given));
            texts.put("/information", report.information());
        }

        private void grade(String pointer, GradeGiven given) {
            texts.put(pointer + "/grade", given.grade().value());
            texts.put(pointer + "/notes", given.notes());
        }

        @Override
        public List<Span> text(String pointer) {
            String text = texts.getOrDefault(pointer, "");
            return List.of(text.isEmpty() ? missing(pointer) : Span.written(text, pointer));
        }

        private Span missing(String pointer) {
            return Span.faint(view.findWithheld(pointer).isPresent() ? Labels.WITHHELD : "Not given");
        }

        @Override
        public List<Span> boxes() {
            return report.providedBy().isEmpty() ? List.of(missing("/providedBy")) : List.of();
        }

        @Override
        public List<Span> box(SourceId id) {
            return report.providedBy().contains(id) ? List.of(Span.strong("Yes")) : List.of();
        }

        @Override
        public List<Paragraph> information() {
            return List.of(new Paragraph(text("/information")));
        }

        @Override
        public List<Block> aboveTheForm() {
            if (view.purpose() == ViewPurpose.WHOLE) {
                return List.of();
            }
            var definition = tool.view(view.purpose());
            String text = ": a copy in which " + view.withheld().size() + " fields are withheld. ";
            return List.of(new Paragraph(
                    List.of(Span.strong(definition.title()), Span.printed(text), Span.printed(definition.reason()))));
        }

        @Override
        public List<Block> underTheText() {
            return new ReportDetails(tool, view).blocks();
        }

        @Override
        public String reference() {
            return " · report " + report.id();
        }
    }
}
