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
                line(line, edge);
                edge = Look.NONE;
            }
        });
    }

    private void line(List<Field> line, Look edge) {
        double width = FormStyle.CONTENT_WIDTH / line.size() - 2 * FormStyle.CELL_PADDING;
        Measure measure = new Measure(width, FormStyle.TABLE_SIZE, false);
        out.element("table-row", FormStyle.FIELD_ROW, () -> {
            Look look = FormStyle.FIELD.with(edge);
            cell(line.get(0), look.with(FormStyle.FIRST), measure);
            line.stream().skip(1).forEach(field -> cell(field, look, measure));
        });
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
