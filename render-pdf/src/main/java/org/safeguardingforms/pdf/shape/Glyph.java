package org.safeguardingforms.pdf.shape;

/** One glyph of a line while it is being shaped. Mutable; lives as long as one call. */
final class Glyph {

    /** The rules that apply to every glyph. */
    static final int EVERYWHERE = 1;

    /** The character that it began as. */
    final int codePoint;

    /** Which letter of the text it belongs to, counted without marks. */
    final int letter;

    int id;
    int mask = EVERYWHERE;
    int syllable;

    SyllableCategory category = SyllableCategory.X;
    int position;

    /** The ligature that it is, or that it is a mark on; 0 for none. */
    int ligature;

    /** Which part of the ligature, or of what it was split from, it is or stands on; 0 for the ligature itself. */
    int component;

    /** How many characters a ligature has joined. */
    int components = 1;

    boolean substituted;
    boolean ligated;
    boolean multiplied;

    int advance;
    int x;
    int y;

    /** How far away the glyph is that this one is fixed to; 0 for none. */
    int attachedTo;

    boolean attachedAsMark;

    Glyph(int codePoint, int letter, int id) {
        this.codePoint = codePoint;
        this.letter = letter;
        this.id = id;
    }

    void replaceBy(int glyph) {
        id = glyph;
        substituted = true;
    }

    /** A further glyph in the same place. */
    Glyph sibling() {
        Glyph sibling = new Glyph(codePoint, letter, id);
        sibling.mask = mask;
        sibling.syllable = syllable;
        sibling.category = category;
        sibling.position = position;
        sibling.ligature = ligature;
        sibling.component = component;
        sibling.components = components;
        sibling.ligated = ligated;
        return sibling;
    }

    boolean ligatedAndNotMultiplied() {
        return ligated && !multiplied;
    }

    /** Whether it is there only to influence others, and is not drawn. */
    boolean isInvisible() {
        return !substituted && Invisible.has(codePoint);
    }
}
