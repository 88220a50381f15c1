package org.safeguardingforms.pdf;

import java.util.BitSet;
import java.util.List;
import org.safeguardingforms.document.Row;

/** Parts of a table with so few rows that a reader should see them together, such as what is known of one vehicle. */
final class ShortParts {

    private static final int MOST_ROWS = 9;

    private final BitSet goingOn = new BitSet();

    ShortParts(List<Row> rows) {
        int end = rows.size();
        for (int at = rows.size() - 1; at >= 0; at--) {
            if (rows.get(at) instanceof Row.Section) {
                add(at + 1, end);
                end = at;
            }
        }
    }

    private void add(int from, int to) {
        if (to - from <= MOST_ROWS && from < to) {
            goingOn.set(from, to - 1);
        }
    }

    /** True if the row after this one belongs to the same short part. */
    boolean goesOn(int row) {
        return goingOn.get(row);
    }
}
