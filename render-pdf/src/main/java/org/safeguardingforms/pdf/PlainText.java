package org.safeguardingforms.pdf;

import org.safeguardingforms.pdf.fop.Face;

/** Text that one face draws letter by letter, from left to right, in words that fit their line: nearly all there is. */
final class PlainText {

    /** Below are Latin, Greek, Cyrillic and punctuation, and the scripts that are looked at more closely elsewhere. */
    private static final int END = 0x2100;

    private static final short UNKNOWN = 0;
    private static final short REFUSED = -1;

    private final Face face;

    /** Widths of characters in thousandths of the font size, and one more. Threads that meet here write the same. */
    private final short[] widths = new short[END];

    PlainText(Face face) {
        this.face = face;
    }

    /** Whether this text is such. */
    boolean holds(String text, Measure measure) {
        int word = 0;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            int width = width(character);
            word = character == ' ' ? 0 : word + width;
            if (width < 0 || !measure.fits(word)) {
                return false;
            }
        }
        return true;
    }

    /** The width of a character, or a negative number if it needs a closer look. */
    private int width(char character) {
        if (character >= END) {
            return REFUSED;
        }
        short width = widths[character];
        if (width == UNKNOWN) {
            width = look(character);
            widths[character] = width;
        }
        return width < 0 ? width : width - 1;
    }

    private short look(char character) {
        Cluster cluster = new Cluster(Character.toString(character), 0);
        boolean plain = !Characters.isBreak(character) && cluster.isDrawnBy(face);
        return plain ? (short) (face.width(cluster.text()) + 1) : REFUSED;
    }
}
