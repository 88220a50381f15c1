package org.safeguardingforms.pdf.shape;

/** Characters that are not drawn but influence others. */
final class Invisible {

    static final int NON_JOINER = 0x200C;
    static final int JOINER = 0x200D;

    private Invisible() {}

    static boolean has(int codePoint) {
        return codePoint == 0x034F
                || (codePoint >= 0x200B && codePoint <= 0x200F)
                || codePoint == 0x2060
                || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
                || isTag(codePoint);
    }

    /** A variation selector: asks for a picture or for a letter. */
    static boolean isSelector(int codePoint) {
        return codePoint >= 0xFE00 && codePoint <= 0xFE0F;
    }

    /** A letter of a flag's name; no rule may pass over it. */
    static boolean isTag(int codePoint) {
        return codePoint >= 0xE0020 && codePoint <= 0xE007F;
    }
}
