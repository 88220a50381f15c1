package org.safeguardingforms.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.safeguardingforms.definition.InformationSharingTool;
import org.safeguardingforms.definition.ReportField;
import org.safeguardingforms.definition.SharingWording;
import org.safeguardingforms.definition.ViewPurpose;
import org.safeguardingforms.document.Block.Paragraph;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.sharing.InformationReport;
import org.safeguardingforms.sharing.ReportView;

/**
 * Lays out the Information Sharing Tool (Annexe 1), blank, filled, or as a view: wording and order as printed.
 *
 * <p>What is told apart from the free text follows under it in a table. Long texts flow to further pages, each with the
 * marking and the report's reference; nothing is cut. A view says in each place what was withheld.
 */
public final class InformationSharingForm {

    private static final int LINES_TO_WRITE_ON = 11;

    private final Edition edition;
    private final InformationSharingTool tool;
    private final ReportEntries entries;

    private InformationSharingForm(Edition edition, ReportEntries entries) {
        this.edition = edition;
        this.tool = edition.informationSharingTool();
        this.entries = entries;
    }

    /** The form to fill in by hand. */
    public static Document blank(Edition edition) {
        return new InformationSharingForm(edition, new ReportEntries.Blank(LINES_TO_WRITE_ON)).document();
    }

    /** The form filled in from a report. */
    public static Document filled(Edition edition, InformationReport report) {
        return of(edition, ReportView.of(report, edition.informationSharingTool(), ViewPurpose.WHOLE));
    }

    /** The form filled in from a view of a report: it holds nothing of what the view withholds. */
    public static Document of(Edition edition, ReportView view) {
        var tool = edition.informationSharingTool();
        return new InformationSharingForm(edition, new ReportEntries.Filled(tool, view)).document();
    }

    private Document document() {
        SharingWording wording = tool.wording();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(List.of(Span.strong(wording.board()))));
        blocks.add(new Block.Heading(1, tool.envelope().title()));
        blocks.addAll(entries.aboveTheForm());
        blocks.add(new Block.Heading(2, wording.notes()));
        wording.introduction().forEach(line -> blocks.add(Paragraph.printed(line)));
        blocks.add(new Block.Heading(2, wording.reporter()));
        blocks.add(reporter());
        blocks.add(sources());
        blocks.add(new Block.Heading(2, wording.grading()));
        blocks.add(grading());
        blocks.add(information());
        blocks.addAll(entries.underTheText());
        wording.closing().forEach(line -> blocks.add(Paragraph.printed(line)));
        String reference = Labels.reference(edition.pin()) + entries.reference();
        return new Document(tool.envelope().title(), tool.envelope().language(), tool.marking(), reference, blocks);
    }

    private Block reporter() {
        return new Block.Fields(List.of(
                List.of(field(ReportField.REPORTER_NAME, "/reporter/name")),
                List.of(field(ReportField.REPORTER_POST, "/reporter/post")),
                List.of(field(ReportField.REPORTER_AGENCY, "/reporter/agency")),
                List.of(field(ReportField.REPORTER_CONTACT, "/reporter/contact"))));
    }

    private Field field(ReportField field, String pointer) {
        return new Field(tool.field(field).label(), entries.text(pointer));
    }

    /** A column for each box to tick. */
    private Block sources() {
        int boxes = tool.sources().size();
        int width = 57 / boxes;
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(tool.field(ReportField.PROVIDED_BY).label(), 100 - boxes * width));
        tool.sources().forEach(box -> columns.add(new Column(box.label(), width)));
        List<List<Paragraph>> cells = new ArrayList<>();
        cells.add(paragraphs(entries.boxes()));
        tool.sources().forEach(box -> cells.add(paragraphs(entries.box(box.id()))));
        return new Block.Table(columns, List.of(new Row.Cells(cells)));
    }

    private static List<Paragraph> paragraphs(List<Span> text) {
        return text.isEmpty() ? List.of() : List.of(new Paragraph(text));
    }

    private Block grading() {
        List<Column> columns = List.of(new Column("", 52), new Column("", 14), new Column("", 34));
        return new Block.Table(
                columns,
                List.of(
                        scale(tool.reliability().question(), "/reliability"),
                        scale(tool.accuracy().question(), "/accuracy")));
    }

    private Row scale(String question, String pointer) {
        return new Row.Cells(List.of(
                List.of(Paragraph.printed(question)),
                labelled(tool.wording().scale(), entries.text(pointer + "/grade")),
                labelled(tool.wording().gradeNotes(), entries.text(pointer + "/notes"))));
    }

    private static List<Paragraph> labelled(String label, List<Span> text) {
        return Stream.concat(Stream.of(new Paragraph(List.of(Span.strong(label)))), paragraphs(text).stream())
                .toList();
    }

    private Block information() {
        Column request = new Column(tool.field(ReportField.INFORMATION).label(), 100);
        return new Block.Table(List.of(request), List.of(new Row.Notes("", entries.information())));
    }
}
