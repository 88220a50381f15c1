package org.safeguardingforms.pdf.shape;

import java.util.List;

/**
 * The glyphs that draw a text.
 *
 * @param glyphs the glyphs in reading order, also where they are drawn from right to left; x then still counts from the
 *     pen of the order in which they are drawn
 * @param isSound whether the text can be drawn right: all glyphs are there, and each mark has a letter and a place on it
 */
public record ShapedText(List<ShapedGlyph> glyphs, boolean isSound) {

    /** Copies the list. */
    public ShapedText {
        glyphs = List.copyOf(glyphs);
    }
}
