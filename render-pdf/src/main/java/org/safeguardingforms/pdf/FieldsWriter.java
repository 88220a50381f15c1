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
            out.element("table", FormStyle.FIELDS, () -> out.element("table-body", Look.NONE, () -> fields.lines()
                    .forEach(this::line)));
        }
    }

    private void line(List<Field> line) {
        double width = FormStyle.CONTENT_WIDTH / line.size() - 2 * FormStyle.CELL_PADDING;
        Measure measure = new Measure(width, FormStyle.TABLE_SIZE, false);
        out.element("table-row", FormStyle.FIELD_ROW, () -> line.forEach(field -> cell(field, measure)));
    }

    private void cell(Field field, Measure measure) {
        out.element("table-cell", FormStyle.FIELD, () -> out.element("block", Look.NONE, () -> {
            out.element("inline", FormStyle.STRONG, () -> text.write(field.label(), measure.emphasised()));
            text.write(" ", measure);
            text.write(field.value(), measure);
        }));
    }
}
