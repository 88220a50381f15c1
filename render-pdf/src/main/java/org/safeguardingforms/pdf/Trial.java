package org.safeguardingforms.pdf;

import java.util.List;
import org.safeguardingforms.document.Block.Fields;
import org.safeguardingforms.document.Block.Heading;
import org.safeguardingforms.document.Block.Paragraph;
import org.safeguardingforms.document.Block.Points;
import org.safeguardingforms.document.Block.Table;
import org.safeguardingforms.document.Column;
import org.safeguardingforms.document.Document;
import org.safeguardingforms.document.Field;
import org.safeguardingforms.document.Row;
import org.safeguardingforms.document.Span;

/** A small document with something of everything, to see whether a renderer can draw. */
final class Trial {

    private static final Paragraph TEXT = new Paragraph(
            List.of(Span.printed("Printed "), Span.strong("strong "), Span.faint("faint "), Span.written("w", "")));

    private Trial() {}

    static Document document() {
        Row.Cells cells = new Row.Cells(List.of(List.of(TEXT), List.of(TEXT)));
        return new Document(
                "Trial",
                "en-GB",
                "Trial",
                "Trial",
                List.of(
                        new Heading(2, "Trial"),
                        TEXT,
                        new Points(TEXT, List.of(TEXT)),
                        new Fields(List.of(List.of(new Field("Field", TEXT.spans())))),
                        new Table(
                                List.of(new Column("One", 50), new Column("Other", 50)),
                                List.of(new Row.Section("Section"), cells, new Row.Notes("Notes", List.of(TEXT))))));
    }
}
