package org.safeguardingforms.pdf;

import java.util.List;
import org.safeguardingforms.document.Block;
import org.safeguardingforms.document.Field;

/** Writes the ruled lines for names and dates: each label in a shaded cell, and beside it the room for what is filled in. */
final class FieldsWriter {

    private static final Look LABELS = Look.of("fox:header", "true");

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

    /** The cells of labels are the headers of the cells beside them. */
    private void table(List<List<Field>> lines) {
        int fields = lines.get(0).size();
        for (int field = 0; field < fields; field++) {
            out.empty("table-column", LABELS.with("column-width", FormStyle.points(FormStyle.labelWidth(fields))));
            out.empty("table-column", Look.of("column-width", FormStyle.points(FormStyle.valueWidth(fields))));
        }
        out.element("table-body", Look.NONE, () -> {
            int last = lines.size() - 1;
            for (int at = 0; at <= last; at++) {
                line(lines.get(at), fields, at == last ? FormStyle.BOTTOM : Look.NONE);
            }
        });
    }

    private void line(List<Field> line, int fields, Look edge) {
        out.element("table-row", FormStyle.FIELD_ROW, () -> {
            Look first = FormStyle.FIRST;
            int last = line.size() - 1;
            for (Field field : line.subList(0, last)) {
                field(field, edge, first, 0, fields);
                first = Look.NONE;
            }
            field(line.get(last), edge, first, fields - 1 - last, fields);
        });
    }

    /** @param more for how many fields there is room left, which this one takes */
    private void field(Field field, Look edge, Look first, int more, int fields) {
        double label = FormStyle.labelWidth(fields);
        double value = FormStyle.valueWidth(fields) + more * (FormStyle.CONTENT_WIDTH / fields);
        Look look = FormStyle.FIELD.with(edge);
        cell(
                FormStyle.FIELD_LABEL.with(edge).with(first),
                () -> text.write(field.label(), measure(label).emphasised()));
        cell(
                more == 0 ? look : look.with("number-columns-spanned", Integer.toString(1 + 2 * more)),
                () -> text.write(field.value(), measure(value)));
    }

    private void cell(Look look, Runnable content) {
        out.element("table-cell", look, () -> out.element("block", Look.NONE, content));
    }

    private static Measure measure(double width) {
        return new Measure(width - 2 * FormStyle.CELL_PADDING, FormStyle.TABLE_SIZE, false);
    }
}
