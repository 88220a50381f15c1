package org.safeguardingforms.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.safeguardingforms.document.Block;
import org.safeguardingforms.document.Block.Paragraph;
import org.safeguardingforms.document.Column;
import org.safeguardingforms.document.Document;
import org.safeguardingforms.document.Field;
import org.safeguardingforms.document.Row;
import org.safeguardingforms.document.Span;

/** The Screening Tool as a document, blank or filled in for a child who does not exist. */
final class SampleForm {

    static final String TITLE = "Child Sexual Exploitation Screening Tool";
    static final String REFERENCE = "oxfordshire-cse@1.0.0 · 3f9a41c2e07b";

    private final boolean filled;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private int row;

    private SampleForm(boolean filled) {
        this.filled = filled;
    }

    static Document blank() {
        return new SampleForm(false).document();
    }

    static Document filled() {
        return new SampleForm(true).document();
    }

    /** A document with these blocks. */
    static Document of(Block... blocks) {
        return new Document(TITLE, "en-GB", "RESTRICTED", REFERENCE, List.of(blocks));
    }

    /** A document with one paragraph that somebody wrote. */
    static Document written(String text) {
        return of(new Paragraph(List.of(Span.written(text, "/notes"))));
    }

    /** A document with a table of three columns. */
    static Document table(Row... rows) {
        return of(new Block.Table(columns(), List.of(rows)));
    }

    static Row.Notes notes(String text) {
        return new Row.Notes("Notes", List.of(new Paragraph(List.of(Span.written(text, "/notes/health")))));
    }

    static List<Column> columns() {
        return List.of(
                new Column("Indicator", 56),
                new Column("Suggested Risk Level", 17),
                new Column("Present Yes/No/Possible", 27));
    }

    /** Every line of the printed form, in order: kind, text and for a row its level. */
    static List<String[]> lines() {
        try (InputStream in = SampleForm.class.getResourceAsStream("annexe-2.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Document document() {
        blocks.add(new Block.Heading(1, TITLE));
        lines().forEach(this::add);
        rows.add(new Row.Cells(List.of(
                List.of(Paragraph.printed("Total High(H), Medium(M), Low(L) concerns identified")),
                List.of(Paragraph.printed(filled ? "H 3" : "H")),
                List.of(Paragraph.printed(filled ? "M 4" : "M"), Paragraph.printed(filled ? "L 1" : "L")))));
        blocks.add(fields());
        blocks.add(new Block.Table(columns(), rows));
        blocks.add(Paragraph.printed("Kingfisherteam@oxfordshire.gov.uk"));
        blocks.add(Paragraph.printed("For advice telephone the Kingfisher Team on 01865335276"));
        return new Document(TITLE, "en-GB", "RESTRICTED", REFERENCE, blocks);
    }

    private Block fields() {
        return new Block.Fields(List.of(
                List.of(field("Child's Name:", "Zoë Ọlá Example-Ćwikła"), field("DoB:", "1 March 2000")),
                List.of(
                        field("Name and job title of Person Completing:", "Nia Sample, safeguarding lead"),
                        field("Date Completed:", "4 March 2013"))));
    }

    private Field field(String label, String value) {
        return new Field(label, filled ? List.of(Span.written(value, "/child")) : List.of());
    }

    private void add(String[] line) {
        switch (line[0]) {
            case "intro" -> blocks.add(new Paragraph(spans(line[1])));
            case "domain" -> rows.add(new Row.Section(line[1]));
            case "row" ->
                rows.add(new Row.Cells(List.of(List.of(Paragraph.printed(line[1])), level(line[2]), answer())));
            default ->
                rows.add(filled ? notes("She said: “I’m fine.”\n\nGut feeling only, no evidence yet.") : notes(""));
        }
    }

    private static List<Span> spans(String text) {
        List<Span> spans = new ArrayList<>();
        boolean strong = false;
        for (String part : text.split("\\*\\*", -1)) {
            spans.add(strong ? Span.strong(part) : Span.printed(part));
            strong = !strong;
        }
        return spans;
    }

    private List<Paragraph> level(String suggested) {
        if (!filled || row % 17 != 4) {
            return List.of(Paragraph.printed(suggested));
        }
        return List.of(
                new Paragraph(List.of(Span.strong("High"), Span.faint(" (suggested: " + suggested + ")"))),
                new Paragraph(
                        List.of(Span.written("Aged ten, with a learning disability", "/responses/4/level/reason"))));
    }

    private List<Paragraph> answer() {
        row++;
        if (!filled) {
            return List.of(Paragraph.printed("☐\u00A0Yes  ☐\u00A0No  ☐\u00A0Possible"));
        }
        return switch (row % 11) {
            case 1 -> List.of(new Paragraph(List.of(Span.strong("Yes"))));
            case 5 -> List.of(new Paragraph(List.of(Span.strong("Possible"))));
            case 7 -> List.of(new Paragraph(List.of(Span.faint("not answered"))));
            default -> List.of(Paragraph.printed("No"));
        };
    }
}
