package org.safeguardingforms.pdf.shape;

/** Sorted records of three numbers each, which begin with the first and the last glyph of a range. */
final class Ranges {

    private static final int SIZE = 6;

    private Ranges() {}

    /** Where the record with this glyph stands, or -1. */
    static int find(Table table, int start, int count, int glyph) {
        int low = 0;
        int high = count - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int at = start + SIZE * middle;
            if (glyph < table.u16(at)) {
                high = middle - 1;
            } else if (glyph > table.u16(at + 2)) {
                low = middle + 1;
            } else {
                return at;
            }
        }
        return -1;
    }
}
