package org.safeguardingforms.pdf.shape;

/** A table that numbers the glyphs it covers. */
final class Coverage {

    private static final int GLYPHS = 1;

    private Coverage() {}

    static boolean has(Table table, int glyph) {
        return index(table, glyph) >= 0;
    }

    /** The glyph's number, or -1 if it is not covered. */
    static int index(Table table, int glyph) {
        return table.u16(0) == GLYPHS ? ofGlyphs(table, glyph) : ofRanges(table, glyph);
    }

    private static int ofGlyphs(Table table, int glyph) {
        int low = 0;
        int high = table.u16(2) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int found = table.u16(4 + 2 * middle);
            if (found == glyph) {
                return middle;
            }
            if (found < glyph) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    private static int ofRanges(Table table, int glyph) {
        int at = Ranges.find(table, 4, table.u16(2), glyph);
        return at < 0 ? -1 : table.u16(at + 4) + glyph - table.u16(at);
    }
}
