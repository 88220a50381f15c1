package org.safeguardingforms.pdf.shape;

import java.util.Optional;

/** What kind each glyph is: base, ligature, mark (the font's table GDEF). */
final class GlyphKinds {

    private static final int BASE = 1;
    private static final int LIGATURE = 2;
    private static final int MARK = 3;

    private static final int IGNORE_BASES = 2;
    private static final int IGNORE_LIGATURES = 4;
    private static final int IGNORE_MARKS = 8;
    private static final int USE_MARK_SET = 0x10;

    private final Optional<Table> kinds;
    private final Optional<Table> markClasses;
    private final Optional<Table> markSets;

    GlyphKinds(FontFile font) {
        Optional<Table> table = font.find("GDEF");
        kinds = linked(table, 4);
        markClasses = linked(table, 10);
        markSets = linked(table.filter(gdef -> gdef.u16(2) >= 2), 12);
    }

    private static Optional<Table> linked(Optional<Table> table, int at) {
        return table.filter(gdef -> gdef.links(at)).map(gdef -> gdef.linked(at));
    }

    private int kind(int glyph) {
        return kinds.map(table -> Classes.of(table, glyph)).orElse(0);
    }

    boolean isMark(int glyph) {
        return kind(glyph) == MARK;
    }

    boolean isBase(int glyph) {
        return kind(glyph) == BASE;
    }

    /** Whether a lookup passes over the glyph as if it were not there. */
    boolean isIgnored(Lookup lookup, int glyph) {
        return switch (kind(glyph)) {
            case BASE -> (lookup.flags() & IGNORE_BASES) != 0;
            case LIGATURE -> (lookup.flags() & IGNORE_LIGATURES) != 0;
            case MARK -> isIgnoredMark(lookup, glyph);
            default -> false;
        };
    }

    private boolean isIgnoredMark(Lookup lookup, int glyph) {
        if ((lookup.flags() & IGNORE_MARKS) != 0) {
            return true;
        }
        if ((lookup.flags() & USE_MARK_SET) != 0) {
            return !isInSet(lookup.markSet(), glyph);
        }
        int wanted = lookup.flags() >> 8;
        return wanted != 0
                && wanted != markClasses.map(table -> Classes.of(table, glyph)).orElse(0);
    }

    private boolean isInSet(int set, int glyph) {
        return markSets.filter(table -> Coverage.has(table.at(table.u32(4 + 4 * set)), glyph))
                .isPresent();
    }
}
