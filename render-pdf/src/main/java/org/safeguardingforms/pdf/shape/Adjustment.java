package org.safeguardingforms.pdf.shape;

/** A record of how far to move a glyph, and how much wider to make it; a format says which numbers are there. */
final class Adjustment {

    private static final int X = 1;
    private static final int Y = 2;
    private static final int ADVANCE = 4;

    private Adjustment() {}

    static int size(int format) {
        return 2 * Integer.bitCount(format);
    }

    static void apply(Table table, int start, int format, Glyph glyph) {
        int at = start;
        if ((format & X) != 0) {
            glyph.x += table.s16(at);
            at += 2;
        }
        if ((format & Y) != 0) {
            glyph.y += table.s16(at);
            at += 2;
        }
        if ((format & ADVANCE) != 0) {
            glyph.advance += table.s16(at);
        }
    }
}
