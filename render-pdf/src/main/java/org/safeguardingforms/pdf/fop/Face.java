package org.safeguardingforms.pdf.fop;

import java.util.TreeMap;
import org.apache.fop.fonts.CMapSegment;
import org.apache.fop.fonts.MultiByteFont;

/** A font at one weight: what it draws, and how wide. Read from the font file itself. */
public final class Face {

    private static final int LAST_OF_BASIC_PLANE = 0xFFFF;

    private final FontEntry entry;
    private final boolean bold;
    private final TreeMap<Integer, CMapSegment> segments = new TreeMap<>();
    private final int[] widths;

    Face(FontEntry entry, boolean bold, MultiByteFont font) {
        this.entry = entry;
        this.bold = bold;
        this.widths = font.getWidths();
        for (CMapSegment segment : font.getCMap()) {
            segments.put(segment.getUnicodeStart(), segment);
        }
    }

    /** Name of its family. */
    public String family() {
        return entry.family();
    }

    /** Whether it is the bold weight. */
    public boolean bold() {
        return bold;
    }

    String file() {
        return bold ? entry.bold() : entry.regular();
    }

    /** Whether it draws this character, and draws it right. Characters beyond U+FFFF are not drawn yet. */
    public boolean draws(int codePoint) {
        return codePoint <= LAST_OF_BASIC_PLANE && glyph(codePoint) > 0 && entry.allows(codePoint);
    }

    /** Its advance width in thousandths of the font size; 0 for a character that it does not draw. */
    public int width(int codePoint) {
        int glyph = glyph(codePoint);
        return glyph > 0 ? widths[glyph] : 0;
    }

    private int glyph(int codePoint) {
        var floor = segments.floorEntry(codePoint);
        if (floor == null || codePoint > floor.getValue().getUnicodeEnd()) {
            return 0;
        }
        return floor.getValue().getGlyphStartIndex() + codePoint - floor.getKey();
    }
}
