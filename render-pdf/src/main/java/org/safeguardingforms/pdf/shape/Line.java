package org.safeguardingforms.pdf.shape;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The glyphs of a text in their order, and the place at which a rule is being tried. */
final class Line {

    final List<Glyph> glyphs = new ArrayList<>();
    int at;
    private int ligatures;

    int size() {
        return glyphs.size();
    }

    Glyph get(int index) {
        return glyphs.get(index);
    }

    Glyph current() {
        return glyphs.get(at);
    }

    int newLigature() {
        ligatures++;
        return ligatures;
    }

    /** Takes a glyph from one place to another; those between move up. */
    void move(int from, int to) {
        if (from < to) {
            Collections.rotate(glyphs.subList(from, to + 1), -1);
        } else {
            Collections.rotate(glyphs.subList(to, from + 1), 1);
        }
    }

    /** The end of the syllable that begins here. */
    int syllableEnd(int start) {
        int end = start + 1;
        while (end < size() && get(end).syllable == get(start).syllable) {
            end++;
        }
        return end;
    }
}
