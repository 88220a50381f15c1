package org.safeguardingforms.pdf.fop;

import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.fop.fonts.CMapSegment;
import org.apache.fop.fonts.MultiByteFont;

/** A font at one weight: what it draws, and how wide. Read from the font file itself. */
public final class Face {

    private static final int LAST_OF_BASIC_PLANE = 0xFFFF;

    private final FontEntry entry;
    private final boolean bold;
    private final TreeMap<Integer, CMapSegment> segments = new TreeMap<>();
    private final MultiByteFont font;
    private final int[] widths;

    private final Predicate<String> placesAllMarks;

    Face(FontEntry entry, boolean bold, MultiByteFont font) {
        this(entry, bold, font, cluster -> true);
    }

    private Face(FontEntry entry, boolean bold, MultiByteFont font, Predicate<String> placesAllMarks) {
        this.entry = entry;
        this.bold = bold;
        this.font = font;
        this.placesAllMarks = placesAllMarks;
        this.widths = font.getWidths();
        for (CMapSegment segment : font.getCMap()) {
            segments.put(segment.getUnicodeStart(), segment);
        }
    }

    /** This face, asking a font with rules for marks whether it has a place for them. */
    Face checkingMarks(MarkedFont rules) {
        return new Face(entry, bold, font, cluster -> {
            synchronized (rules) {
                return rules.placesAllMarks(cluster);
            }
        });
    }

    /** Name of its family. */
    public String family() {
        return entry.family();
    }

    /** Whether it is the bold weight. */
    public boolean bold() {
        return bold;
    }

    /** Whether FOP must look at its marks; it then needs the language "none", since the font's rules are for any language. */
    public boolean placesMarks() {
        return entry.marks() == FontEntry.Marks.PLACED;
    }

    String file() {
        return bold ? entry.bold() : entry.regular();
    }

    MultiByteFont font() {
        return font;
    }

    /** Whether it draws this character, and draws it right. Characters beyond U+FFFF are not drawn yet. */
    public boolean draws(int codePoint) {
        return codePoint <= LAST_OF_BASIC_PLANE && glyph(codePoint) > 0 && entry.allows(codePoint);
    }

    /** Whether it has a place for the marks on a character; asked only for a cluster whose characters it draws. */
    public boolean placesMarksOf(String cluster) {
        return placesAllMarks.test(cluster);
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
