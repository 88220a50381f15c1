package org.safeguardingforms.pdf.shape;

/** Which glyph draws a character. */
interface GlyphSource {

    /** The glyph, or 0 if there is none. */
    int glyph(int codePoint);
}
