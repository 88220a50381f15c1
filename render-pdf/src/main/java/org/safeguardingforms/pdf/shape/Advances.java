package org.safeguardingforms.pdf.shape;

/** How wide each glyph is, in the font's units (the font's table hmtx). */
final class Advances {

    private final Table metrics;
    private final int count;

    Advances(FontFile font) {
        metrics = font.table("hmtx");
        count = font.table("hhea").u16(34);
    }

    int of(int glyph) {
        return metrics.u16(4 * Math.min(glyph, count - 1));
    }
}
