package org.safeguardingforms.pdf;

import java.util.List;
import org.safeguardingforms.document.Block;

/** Writes one block of any kind. */
final class BlockWriter {

    private static final Measure BODY = new Measure(FormStyle.CONTENT_WIDTH, FormStyle.BODY_SIZE, false);

    private static final Measure POINT =
            new Measure(FormStyle.CONTENT_WIDTH - FormStyle.POINT_INDENT, FormStyle.BODY_SIZE, false);

    private final FoWriter out;
    private final TextWriter text;
    private boolean titled;
    private int headed;

    BlockWriter(FoWriter out, TextWriter text) {
        this.out = out;
        this.text = text;
    }

    void write(Block block) {
        if (block instanceof Block.Heading heading) {
            heading(heading);
        } else if (block instanceof Block.Paragraph paragraph) {
            paragraph(paragraph, FormStyle.PARAGRAPH, BODY);
        } else if (block instanceof Block.Fields fields) {
            new FieldsWriter(out, text).write(fields);
        } else if (block instanceof Block.Table table) {
            new TableWriter(table, out, text, this, headed + 1).write();
        } else if (block instanceof Block.Points points) {
            points(points);
        }
    }

    private void points(Block.Points points) {
        paragraph(points.lead(), FormStyle.POINTS_LEAD, BODY);
        out.element("list-block", FormStyle.POINTS, () -> points.points()
                .forEach(point -> out.element("list-item", FormStyle.POINT, () -> point(point))));
    }

    private void point(Block.Paragraph point) {
        out.element(
                "list-item-label",
                FormStyle.POINT_LABEL,
                () -> out.element("block", Look.NONE, () -> text.write("•", POINT)));
        out.element("list-item-body", FormStyle.POINT_BODY, () -> paragraph(point, FormStyle.CELL_PARAGRAPH, POINT));
    }

    private void heading(Block.Heading heading) {
        headed = heading.level();
        Measure measure = new Measure(FormStyle.CONTENT_WIDTH, FormStyle.headingSize(heading.level()), true);
        out.element("block", look(heading.level()), () -> text.write(heading.text(), measure));
    }

    /** A second title begins a page of its own. */
    private Look look(int level) {
        Look look = FormStyle.heading(level);
        boolean again = level == 1 && titled;
        titled |= level == 1;
        return again ? look.with("break-before", "page") : look;
    }

    void paragraphs(List<Block.Paragraph> paragraphs, Measure measure) {
        paragraphs.forEach(paragraph -> paragraph(paragraph, FormStyle.CELL_PARAGRAPH, measure));
    }

    private void paragraph(Block.Paragraph paragraph, Look look, Measure measure) {
        List<Passage> passages = Passage.of(paragraph.spans());
        int last = passages.size() - 1;
        passages.subList(0, last).forEach(passage -> passage(passage, FormStyle.CELL_PARAGRAPH, measure));
        passage(passages.get(last), look, measure);
    }

    private void passage(Passage passage, Look look, Measure measure) {
        if (passage.direction() == Direction.RIGHT_TO_LEFT) {
            out.element(
                    "block-container",
                    FormStyle.RIGHT_TO_LEFT,
                    () -> block(passage, look.with(FormStyle.NOT_INDENTED), measure));
        } else {
            block(passage, look, measure);
        }
    }

    private void block(Passage passage, Look look, Measure measure) {
        out.element("block", look, () -> text.write(passage, measure));
    }
}
