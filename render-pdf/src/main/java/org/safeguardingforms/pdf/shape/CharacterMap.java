package org.safeguardingforms.pdf.shape;

/** Which glyph draws a character (the font's table cmap). */
final class CharacterMap implements GlyphSource {

    private static final int SEGMENTS = 4;
    private static final int GROUPS = 12;

    private final Table table;
    private final int format;

    CharacterMap(FontFile font) {
        table = best(font.table("cmap"));
        format = table.u16(0);
    }

    /** The table with the most characters: of groups if there is one, else of segments. */
    private static Table best(Table cmap) {
        Table segments = null;
        for (int record = 0; record < cmap.u16(2); record++) {
            Table candidate = cmap.at(cmap.u32(4 + record * 8 + 4));
            if (candidate.u16(0) == GROUPS) {
                return candidate;
            }
            if (candidate.u16(0) == SEGMENTS) {
                segments = candidate;
            }
        }
        if (segments == null) {
            throw new IllegalArgumentException("font: has no Unicode character map");
        }
        return segments;
    }

    @Override
    public int glyph(int codePoint) {
        return format == GROUPS ? inGroups(codePoint) : inSegments(codePoint);
    }

    private int inGroups(int codePoint) {
        int low = 0;
        int high = table.u32(12) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int at = 16 + middle * 12;
            if (codePoint < table.u32(at)) {
                high = middle - 1;
            } else if (codePoint > table.u32(at + 4)) {
                low = middle + 1;
            } else {
                return table.u32(at + 8) + codePoint - table.u32(at);
            }
        }
        return 0;
    }

    private int inSegments(int codePoint) {
        int size = table.u16(6);
        for (int at = 0; at < size; at += 2) {
            if (codePoint <= table.u16(14 + at)) {
                return inSegment(codePoint, at, size);
            }
        }
        return 0;
    }

    private int inSegment(int codePoint, int at, int size) {
        int start = table.u16(16 + size + at);
        if (codePoint < start) {
            return 0;
        }
        int delta = table.u16(16 + 2 * size + at);
        int rangeAt = 16 + 3 * size + at;
        int range = table.u16(rangeAt);
        if (range == 0) {
            return codePoint + delta & 0xFFFF;
        }
        int glyph = table.u16(rangeAt + range + 2 * (codePoint - start));
        return glyph == 0 ? 0 : glyph + delta & 0xFFFF;
    }
}
