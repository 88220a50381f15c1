package org.safeguardingforms.pdf.shape;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The glyphs that draw a text.
 *
 * @param glyphs the glyphs in reading order, also where they are drawn from right to left; x then still counts from the
 *     pen of the order in which they are drawn
 * @param groups the text, cut into the parts that groups of glyphs stand for: a letter with its marks, a conjunct
 * @param isSound whether the text can be drawn right: all glyphs are there, and each mark has a letter and a place on it
 */
public record ShapedText(List<ShapedGlyph> glyphs, List<String> groups, boolean isSound) {

    /** Copies the lists. */
    public ShapedText {
        glyphs = List.copyOf(glyphs);
        groups = List.copyOf(groups);
    }

    /** The glyphs in the order in which they are drawn if the word is written from right to left. */
    public List<ShapedGlyph> reversed() {
        List<ShapedGlyph> reversed = new ArrayList<>(glyphs);
        Collections.reverse(reversed);
        return reversed;
    }
}
