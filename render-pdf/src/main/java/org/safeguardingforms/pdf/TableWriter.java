package org.safeguardingforms.pdf;

import java.util.List;
import org.safeguardingforms.document.Block;
import org.safeguardingforms.document.Column;
import org.safeguardingforms.document.Row;

/** Writes a ruled table whose header row is repeated on every page. */
final class TableWriter {

    private final Block.Table table;
    private final FoWriter out;
    private final TextWriter text;
    private final BlockWriter blocks;
    private final String sectionRole;

    /** @param level that of headings within the table */
    TableWriter(Block.Table table, FoWriter out, TextWriter text, BlockWriter blocks, int level) {
        this.table = table;
        this.out = out;
        this.text = text;
        this.blocks = blocks;
        this.sectionRole = FormStyle.headingRole(level);
    }

    void write() {
        out.element("table", FormStyle.TABLE, () -> {
            columns();
            if (isHeaded()) {
                out.element(
                        "table-header", Look.NONE, () -> out.element("table-row", FormStyle.SECTION_ROW, this::header));
            }
            out.element("table-body", Look.NONE, this::body);
        });
    }

    private boolean isHeaded() {
        return table.columns().stream().anyMatch(column -> !column.heading().isEmpty());
    }

    private void body() {
        List<Row> rows = rows();
        ShortParts parts = new ShortParts(rows);
        Look edge = isHeaded() ? Look.NONE : FormStyle.TOP;
        for (int at = 0; at < rows.size(); at++) {
            row(rows.get(at), edge, parts.goesOn(at) ? FormStyle.ROW_OF_SHORT_PART : FormStyle.CELLS_ROW);
            edge = Look.NONE;
        }
    }

    /** The first column's cells are the headers of their rows. */
    private void columns() {
        String header = "true";
        for (Column column : table.columns()) {
            out.empty("table-column", Look.of("column-width", column.widthPercent() + "%", "fox:header", header));
            header = "false";
        }
    }

    private void header() {
        Look look = FormStyle.HEADER_CELL.with(FormStyle.FIRST);
        for (Column column : table.columns()) {
            out.element(
                    "table-cell",
                    look,
                    () -> out.element(
                            "block",
                            Look.NONE,
                            () -> text.write(column.heading(), measure(column).emphasised())));
            look = FormStyle.HEADER_CELL;
        }
    }

    private List<Row> rows() {
        return table.rows().isEmpty() ? List.of(blank()) : table.rows();
    }

    private Row blank() {
        return new Row.Cells(table.columns().stream()
                .map(column -> List.<Block.Paragraph>of())
                .toList());
    }

    private void row(Row row, Look edge, Look look) {
        if (row instanceof Row.Section section) {
            section(section);
        } else if (row instanceof Row.Cells cells) {
            out.element("table-row", look, () -> cells(cells.cells(), edge));
        } else if (row instanceof Row.Notes notes) {
            notes(notes, edge);
        }
    }

    private void section(Row.Section section) {
        out.element(
                "table-row",
                FormStyle.SECTION_ROW,
                () -> whole(
                        FormStyle.SECTION_CELL,
                        () -> out.element(
                                "block",
                                Look.of("role", sectionRole),
                                () -> text.write(section.title(), new Measure(whole(), 10, true)))));
    }

    private void cells(List<List<Block.Paragraph>> cells, Look edge) {
        Look look = (cells.get(0).isEmpty() ? FormStyle.CELL_WITHOUT_HEADING : FormStyle.CELL).with(FormStyle.FIRST);
        for (int at = 0; at < cells.size(); at++) {
            List<Block.Paragraph> paragraphs = cells.get(at);
            Measure measure = measure(table.columns().get(at));
            out.element("table-cell", look.with(edge), () -> content(paragraphs, measure));
            look = FormStyle.CELL;
        }
    }

    private void notes(Row.Notes notes, Look edge) {
        Look label = notes.notes().isEmpty() ? FormStyle.NOTES_LABEL : FormStyle.NOTES_LABEL_ABOVE;
        Measure measure = new Measure(whole(), FormStyle.TABLE_SIZE, false);
        out.element(
                "table-row",
                FormStyle.NOTES_ROW,
                () -> whole(FormStyle.NOTES_CELL.with(edge), () -> {
                    out.element("block", label, () -> text.write(notes.label(), measure.emphasised()));
                    blocks.paragraphs(notes.notes(), measure);
                }));
    }

    private void whole(Look look, Runnable content) {
        String columns = Integer.toString(table.columns().size());
        out.element("table-cell", look.with(FormStyle.FIRST).with("number-columns-spanned", columns), content);
    }

    /** A cell holds at least one block, even if there is nothing in it. */
    private void content(List<Block.Paragraph> paragraphs, Measure measure) {
        if (paragraphs.isEmpty()) {
            out.empty("block", Look.NONE);
        }
        blocks.paragraphs(paragraphs, measure);
    }

    private static double whole() {
        return FormStyle.CONTENT_WIDTH - 2 * FormStyle.CELL_PADDING;
    }

    private static Measure measure(Column column) {
        double width = FormStyle.CONTENT_WIDTH * column.widthPercent() / 100 - 2 * FormStyle.CELL_PADDING;
        return new Measure(width, FormStyle.TABLE_SIZE, false);
    }
}
