package org.safeguardingforms.pdf.shape;

/** A table that puts glyphs into classes. */
final class Classes {

    private static final int GLYPHS = 1;

    private Classes() {}

    /** The glyph's class; 0 for those that are not listed. */
    static int of(Table table, int glyph) {
        if (table.u16(0) == GLYPHS) {
            int index = glyph - table.u16(2);
            return index >= 0 && index < table.u16(4) ? table.u16(6 + 2 * index) : 0;
        }
        int at = Ranges.find(table, 4, table.u16(2), glyph);
        return at < 0 ? 0 : table.u16(at + 4);
    }
}
