package org.safeguardingforms.document;

import java.util.List;
import java.util.Objects;

/** A row in the body of a {@link Block.Table}. The set is closed. */
public sealed interface Row {

    /**
     * A shaded row over the whole width that opens a part of the table, such as a domain; never the last thing on a page.
     *
     * @param title its printed title
     */
    record Section(String title) implements Row {
        public Section {
            Objects.requireNonNull(title, "title");
        }
    }

    /**
     * A row with one cell for each column; never split over two pages unless it is taller than a page.
     *
     * @param cells from left to right; a cell is a list of paragraphs, possibly none
     */
    record Cells(List<List<Block.Paragraph>> cells) implements Row {
        public Cells {
            cells = cells.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A box over the whole width for notes: at least tall enough to write in by hand, flowing over pages if need be.
     *
     * @param label its printed label
     * @param notes what was written, possibly nothing
     */
    record Notes(String label, List<Block.Paragraph> notes) implements Row {
        public Notes {
            Objects.requireNonNull(label, "label");
            notes = List.copyOf(notes);
        }
    }
}
