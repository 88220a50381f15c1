package org.safeguardingforms.pdf;

import java.util.List;
import org.safeguardingforms.document.Block;
import org.safeguardingforms.document.Field;

/** Writes the ruled lines for names and dates: the label in bold, what was filled in after it. */
final class FieldsWriter {

    private final FoWriter out;
    private final TextWriter text;

    FieldsWriter(FoWriter out, TextWriter text) {
        this.out = out;
        this.text = text;
    }

    void write(Block.Fields fields) {
        boolean hasFields = fields.lines().stream().anyMatch(line -> !line.isEmpty());
        if (hasFields) {
            out.element("table", FormStyle.FIELDS, () -> table(fields.lines()));
        }
    }

    private void table(List<List<Field>> lines) {
        int columns = lines.get(0).size();
        for (int column = 0; column < columns; column++) {
            out.empty("table-column", Look.of("column-width", "proportional-column-width(1)"));
        }
        out.element("table-body", Look.NONE, () -> {
            Look edge = FormStyle.TOP;
            for (List<Field> line : lines) {
                line(line, columns, edge);
                edge = Look.NONE;
            }
        });
    }

    private void line(List<Field> line, int columns, Look edge) {
        out.element("table-row", FormStyle.FIELD_ROW, () -> {
            Look look = FormStyle.FIELD.with(edge).with(FormStyle.FIRST);
            int last = line.size() - 1;
            for (Field field : line.subList(0, last)) {
                cell(field, look, measure(1, columns));
                look = FormStyle.FIELD.with(edge);
            }
            int left = columns - last;
            cell(line.get(last), left == 1 ? look : spanning(look, left), measure(left, columns));
        });
    }

    private static Look spanning(Look look, int columns) {
        return look.with("number-columns-spanned", Integer.toString(columns));
    }

    private static Measure measure(int spanned, int columns) {
        double width = FormStyle.CONTENT_WIDTH * spanned / columns - 2 * FormStyle.CELL_PADDING;
        return new Measure(width, FormStyle.TABLE_SIZE, false);
    }

    private void cell(Field field, Look look, Measure measure) {
        out.element(
                "table-cell",
                look,
                () -> out.element("block", Look.NONE, () -> {
                    out.element("inline", FormStyle.STRONG, () -> text.write(field.label(), measure.emphasised()));
                    text.write(" ", measure);
                    text.write(field.value(), measure);
                }));
    }
}
