package org.safeguardingforms.text;

/**
 * Characters that show nothing and take no room, or the room of a blank: Unicode's default-ignorable ones, the marks of
 * interlinear notes, and the empty braille cell. Within a text they have their uses, such as the joiners of emoji and Indic
 * scripts; a text made of them alone is blank.
 */
final class Invisible {

    /** The first and the last of each range. */
    private static final int[][] RANGES = {
        {0x00AD, 0x00AD},
        {0x034F, 0x034F},
        {0x061C, 0x061C},
        {0x115F, 0x1160},
        {0x17B4, 0x17B5},
        {0x180B, 0x180F},
        {0x200B, 0x200F},
        {0x202A, 0x202E},
        {0x2060, 0x206F},
        {0x2800, 0x2800},
        {0x3164, 0x3164},
        {0xFE00, 0xFE0F},
        {0xFEFF, 0xFEFF},
        {0xFFA0, 0xFFA0},
        {0xFFF0, 0xFFFB},
        {0x1BCA0, 0x1BCA3},
        {0x1D173, 0x1D17A},
        {0xE0000, 0xE0FFF}
    };

    private Invisible() {}

    static boolean has(int codePoint) {
        for (int[] range : RANGES) {
            if (codePoint <= range[1]) {
                return codePoint >= range[0];
            }
        }
        return false;
    }
}
