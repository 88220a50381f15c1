package org.safeguardingforms.document;

import java.util.ArrayList;
import java.util.List;
import org.safeguardingforms.assessment.Assessment;
import org.safeguardingforms.definition.Domain;
import org.safeguardingforms.definition.HeaderField;
import org.safeguardingforms.definition.Indicator;
import org.safeguardingforms.definition.Phrase;
import org.safeguardingforms.definition.ScreeningTool;
import org.safeguardingforms.document.Block.Paragraph;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.rule.Level;

/**
 * Lays out the Screening Tool (Annexe 2), blank or filled: wording and order as printed.
 *
 * <p>On a filled form an unanswered row says so, an amended level stands with the printed one and the reason, and what
 * the printed form has no place for follows at the end.
 */
public final class ScreeningForm {

    private static final int FIELDS_IN_A_LINE = 2;

    private final Edition edition;
    private final ScreeningTool tool;
    private final Entries entries;

    private ScreeningForm(Edition edition, Entries entries) {
        this.edition = edition;
        this.tool = edition.screeningTool();
        this.entries = entries;
    }

    /** The form to fill in by hand. */
    public static Document blank(Edition edition) {
        return new ScreeningForm(edition, new BlankEntries()).document();
    }

    /** The form filled in from an assessed screening. */
    public static Document filled(Assessment assessment) {
        return new ScreeningForm(assessment.edition(), new FilledEntries(assessment)).document();
    }

    private Document document() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, tool.envelope().title()));
        tool.introduction()
                .forEach(paragraph -> blocks.add(new Paragraph(
                        paragraph.stream().map(ScreeningForm::span).toList())));
        blocks.add(new Block.Fields(headerLines(tool, entries)));
        blocks.add(new Block.Table(columns(), rows()));
        tool.contact().forEach(line -> blocks.add(Paragraph.printed(line)));
        blocks.addAll(entries.afterTheForm());
        return new Document(
                tool.envelope().title(),
                tool.envelope().language(),
                tool.marking(),
                Labels.reference(edition.pin()) + entries.reference(),
                blocks);
    }

    private static Span span(Phrase phrase) {
        return phrase.strong() ? Span.strong(phrase.text()) : Span.printed(phrase.text());
    }

    static List<List<Field>> headerLines(ScreeningTool tool, Entries entries) {
        List<HeaderField> header = tool.header();
        List<List<Field>> lines = new ArrayList<>();
        for (int i = 0; i < header.size(); i += FIELDS_IN_A_LINE) {
            int end = Math.min(i + FIELDS_IN_A_LINE, header.size());
            lines.add(header.subList(i, end).stream()
                    .map(field -> new Field(field.label(), entries.header(field.kind())))
                    .toList());
        }
        return lines;
    }

    private List<Column> columns() {
        return List.of(
                new Column(tool.columns().indicator(), 50),
                new Column(tool.columns().level(), 24),
                new Column(tool.columns().answer(), 26));
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        tool.domains().forEach(domain -> addDomain(domain, rows));
        rows.add(new Row.Cells(List.of(
                List.of(Paragraph.printed(tool.totals().label())),
                List.of(total(Level.HIGH)),
                List.of(total(Level.MEDIUM), total(Level.LOW)))));
        return rows;
    }

    private Paragraph total(Level level) {
        return Paragraph.printed(tool.totals().letter(level) + entries.total(level));
    }

    private void addDomain(Domain domain, List<Row> rows) {
        rows.add(new Row.Section(domain.title()));
        domain.indicators().forEach(row -> rows.add(row(row)));
        if (domain.hasNotes()) {
            rows.add(new Row.Notes(domain.notesLabel(), entries.notes(domain.id())));
        }
    }

    private Row row(Indicator row) {
        return new Row.Cells(
                List.of(List.of(Paragraph.printed(row.text())), entries.level(row, tool), entries.answer(row.id())));
    }
}
