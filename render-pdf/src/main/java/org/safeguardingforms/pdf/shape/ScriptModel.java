package org.safeguardingforms.pdf.shape;

import java.util.List;

/** What is special to a script: how its characters are prepared, which features are used, what is moved in between. */
interface ScriptModel {

    /** Names of the script in fonts, the preferred one first. */
    List<String> tags();

    default boolean isRightToLeft() {
        return false;
    }

    /** The characters in the order, and in the parts, that the font's rules expect. */
    default List<Integer> prepare(List<Integer> codePoints) {
        return codePoints;
    }

    /**
     * Puts the glyphs in that draw the text.
     *
     * @return whether the text is well formed: no mark without a letter
     */
    boolean substitute(Line line, Features features, GlyphSource font);

    /** When marks lose their width. */
    default MarkWidths markWidths() {
        return MarkWidths.ZERO_LATE;
    }

    /** When marks lose their width. */
    enum MarkWidths {
        /** Never. */
        KEPT,
        /** Before glyphs are moved. */
        ZERO_EARLY,
        /** After glyphs are moved. */
        ZERO_LATE
    }
}
