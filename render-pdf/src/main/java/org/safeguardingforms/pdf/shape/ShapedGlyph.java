package org.safeguardingforms.pdf.shape;

/**
 * A glyph in its place. Lengths are in thousandths of the font size.
 *
 * @param id its number in the font
 * @param codePoint the character that it began as
 * @param group number of the group of glyphs that it belongs to
 * @param x how far to the right of the pen it is drawn
 * @param y how far above the line it is drawn
 * @param advance how far the pen moves on
 */
public record ShapedGlyph(int id, int codePoint, int group, int x, int y, int advance) {}
