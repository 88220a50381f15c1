package org.safeguardingforms.pdf;

/**
 * The room that a text has.
 *
 * @param width width of the line in points
 * @param size font size in points
 * @param bold whether the text is bold by itself
 */
record Measure(double width, double size, boolean bold) {

    Measure emphasised() {
        return new Measure(width, size, true);
    }

    /** Whether a word of this width, in thousandths of the font size, fits into a line; with a little to spare. */
    boolean fits(int wordWidth) {
        return wordWidth * size / 1000 <= width - 1;
    }
}
