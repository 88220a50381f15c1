package org.safeguardingforms.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safeguardingforms.definition.InformationSharingTool;
import org.safeguardingforms.definition.ReportField;
import org.safeguardingforms.document.Block.Paragraph;
import org.safeguardingforms.sharing.ReportView;

/** The table under the free text while it is filled: a section for each thing, a row for each field that is there. */
final class ReportRows {

    private final InformationSharingTool tool;
    private final ReportView view;
    private final List<Row> rows = new ArrayList<>();

    ReportRows(InformationSharingTool tool, ReportView view) {
        this.tool = tool;
        this.view = view;
    }

    Optional<Block> table() {
        List<Column> columns = List.of(new Column("Further details", 24), new Column("As reported", 76));
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Block.Table(columns, rows));
    }

    InformationSharingTool tool() {
        return tool;
    }

    String label(ReportField field) {
        return tool.field(field).label();
    }

    /** True if there is something at this place, or was before it was withheld. */
    boolean isThere(String pointer, String text) {
        return !text.isEmpty() || view.findWithheld(pointer).isPresent();
    }

    void section(String title) {
        rows.add(new Row.Section(title));
    }

    void field(ReportField field, String pointer, String text) {
        if (isThere(pointer, text)) {
            text(label(field), pointer, text);
        }
    }

    void text(String label, String pointer, String text) {
        cells(label, List.of(text.isEmpty() ? Span.faint(Labels.WITHHELD) : Span.written(text, pointer)));
    }

    void cells(String label, List<Span> spans) {
        rows.add(new Row.Cells(List.of(List.of(Paragraph.printed(label)), List.of(new Paragraph(spans)))));
    }
}
