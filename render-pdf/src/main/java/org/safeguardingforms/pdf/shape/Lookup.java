package org.safeguardingforms.pdf.shape;

import java.util.List;

/**
 * One set of rules of a font.
 *
 * @param type what its rules do
 * @param flags which glyphs they pass over
 * @param markSet the marks that they do not pass over, if the flags say so
 * @param subtables the rules
 */
record Lookup(int type, int flags, int markSet, List<Table> subtables) {

    private static final int RIGHT_TO_LEFT = 1;
    private static final int IGNORE = 0xE;

    Lookup {
        subtables = List.copyOf(subtables);
    }

    boolean isRightToLeft() {
        return (flags & RIGHT_TO_LEFT) != 0;
    }

    /** The same rules, passing over marks only. */
    Lookup overMarks() {
        return new Lookup(type, 8, 0, subtables);
    }

    /** The same rules, passing over no kind of glyph. */
    Lookup overNothing() {
        return new Lookup(type, flags & ~IGNORE, markSet, subtables);
    }
}
