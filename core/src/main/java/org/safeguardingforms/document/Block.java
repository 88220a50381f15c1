package org.safeguardingforms.document;

import java.util.List;
import java.util.Objects;

/** One piece of a {@link Document}. The set is closed: every renderer draws all of them. */
public sealed interface Block {

    /**
     * A heading.
     *
     * @param level 1 for the title of a page, which begins a new one, 2 for its parts
     * @param text the wording
     */
    record Heading(int level, String text) implements Block {
        public Heading {
            if (level < 1 || level > 6) {
                throw new IllegalArgumentException("level: must be 1 to 6");
            }
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * A paragraph. Line breaks in its text are kept.
     *
     * @param spans its pieces, drawn one behind the other
     */
    record Paragraph(List<Span> spans) implements Block {
        public Paragraph {
            spans = List.copyOf(spans);
        }

        /** A paragraph of printed wording. */
        public static Paragraph printed(String text) {
            return new Paragraph(List.of(Span.printed(text)));
        }

        @Override
        public String toString() {
            return "Paragraph[" + spans.size() + " spans]";
        }
    }

    /**
     * A list of points, each a line or two. It begins with the line that introduces it, which is never parted from the first.
     *
     * @param lead what they are points of
     * @param points at least one
     */
    record Points(Paragraph lead, List<Paragraph> points) implements Block {
        public Points {
            Objects.requireNonNull(lead, "lead");
            points = List.copyOf(points);
            if (points.isEmpty()) {
                throw new IllegalArgumentException("points: at least one");
            }
        }
    }

    /**
     * The ruled lines at the head of a form where names and dates go.
     *
     * @param lines each a row of labelled fields; all rows have the same number of fields, but the last may have fewer: its
     *     last field then takes the room that is left
     */
    record Fields(List<List<Field>> lines) implements Block {
        public Fields {
            lines = lines.stream().map(List::copyOf).toList();
            int last = lines.size() - 1;
            for (int at = 0; at <= last; at++) {
                checkSize(lines.get(at).size(), lines.get(0).size(), at == last);
            }
        }

        private static void checkSize(int size, int usual, boolean last) {
            boolean shorter = last && size > 0 && size < usual;
            if (size != usual && !shorter) {
                throw new IllegalArgumentException("lines: only the last line may have fewer fields, and at least one");
            }
        }
    }

    /**
     * A ruled table whose header row is repeated on every page.
     *
     * @param columns headings and widths; the widths add up to 100; if none has a heading there is no header row
     * @param rows the body, in order; a row of cells has one cell for each column
     */
    record Table(List<Column> columns, List<Row> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            if (columns.stream().mapToInt(Column::widthPercent).sum() != 100) {
                throw new IllegalArgumentException("columns: the widths add up to 100");
            }
            int width = columns.size();
            if (rows.stream()
                    .anyMatch(row ->
                            row instanceof Row.Cells cells && cells.cells().size() != width)) {
                throw new IllegalArgumentException("rows: a row of cells has one for each column");
            }
        }
    }
}
