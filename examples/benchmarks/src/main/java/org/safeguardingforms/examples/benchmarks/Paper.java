package org.safeguardingforms.examples.benchmarks;

import java.util.List;
import java.util.stream.Collectors;
import org.safeguardingforms.document.Block;
import org.safeguardingforms.document.Document;
import org.safeguardingforms.document.Row;
import org.safeguardingforms.document.Span;

/** A document's text as plain XML, from which the peers draw the same paragraphs, fields and rows. */
final class Paper {

    private Paper() {}

    static String xml(Document document) {
        return "<form title=\"" + escaped(document.title()) + "\">"
                + document.blocks().stream().map(Paper::block).collect(Collectors.joining()) + "</form>";
    }

    private static String block(Block block) {
        if (block instanceof Block.Heading heading) {
            return element("h", escaped(heading.text()));
        } else if (block instanceof Block.Paragraph paragraph) {
            return element("p", text(paragraph));
        } else if (block instanceof Block.Points points) {
            return element("p", text(points.lead()))
                    + points.points().stream()
                            .map(point -> element("p", text(point)))
                            .collect(Collectors.joining());
        } else if (block instanceof Block.Fields fields) {
            return fields.lines().stream()
                    .flatMap(List::stream)
                    .map(field -> element("p", escaped(field.label()) + " " + spans(field.value())))
                    .collect(Collectors.joining());
        }
        Block.Table table = (Block.Table) block;
        String head = table.columns().stream()
                .map(column -> element("c", escaped(column.heading())))
                .collect(Collectors.joining());
        return element(
                "table",
                element("head", head) + table.rows().stream().map(Paper::row).collect(Collectors.joining()));
    }

    private static String row(Row row) {
        if (row instanceof Row.Section section) {
            return element("section", escaped(section.title()));
        } else if (row instanceof Row.Notes notes) {
            return element("notes", escaped(notes.label()) + " " + texts(notes.notes()));
        }
        return element(
                "row",
                ((Row.Cells) row)
                        .cells().stream().map(cell -> element("c", texts(cell))).collect(Collectors.joining()));
    }

    private static String texts(List<Block.Paragraph> paragraphs) {
        return paragraphs.stream().map(Paper::text).collect(Collectors.joining(" "));
    }

    private static String text(Block.Paragraph paragraph) {
        return spans(paragraph.spans());
    }

    private static String spans(List<Span> spans) {
        return spans.stream().map(span -> escaped(span.text())).collect(Collectors.joining());
    }

    private static String element(String name, String content) {
        return "<" + name + ">" + content + "</" + name + ">";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
