package org.safeguardingforms.pdf;

/** What kinds of characters there are for a form. */
final class Characters {

    private static final int JOINER = 0x200D;
    private static final int NON_JOINER = 0x200C;

    private Characters() {}

    static boolean isMark(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    /** Whether it belongs to the character before it: a mark, a joiner, the colour of a skin, the letters of a flag. */
    static boolean extendsLetter(int codePoint) {
        return isMark(codePoint)
                || isJoiner(codePoint)
                || (codePoint >= 0x1F3FB && codePoint <= 0x1F3FF)
                || (codePoint >= 0xE0020 && codePoint <= 0xE007F);
    }

    /** Whether it is not drawn, but says how its neighbours join. */
    static boolean isJoiner(int codePoint) {
        return codePoint == JOINER || codePoint == NON_JOINER || (codePoint >= 0xFE00 && codePoint <= 0xFE0F);
    }

    /** Whether two characters are one picture, such as a family of four or a flag. */
    static boolean arePicture(int before, int first, int second) {
        return before == JOINER && isPictographic(first) && isPictographic(second);
    }

    /** Whether it is a character of Chinese, Japanese or Korean, most of which are in the optional fonts. */
    static boolean isEastAsian(int codePoint) {
        return (codePoint >= 0x3000 && codePoint <= 0x9FFF) || (codePoint >= 0xAC00 && codePoint <= 0xD7A3);
    }

    static boolean isRegionalIndicator(int codePoint) {
        return codePoint >= 0x1F1E6 && codePoint <= 0x1F1FF;
    }

    private static boolean isPictographic(int codePoint) {
        return (codePoint >= 0x1F000 && codePoint <= 0x1FAFF) || (codePoint >= 0x2190 && codePoint <= 0x2BFF);
    }

    /** Whether it only says where a line is, or may be, broken. */
    static boolean isBreak(int codePoint) {
        return codePoint == '\n' || codePoint == Typesetter.BREAK.charAt(0);
    }

    /**
     * Whether it is something to see or a space, or may be; not a control, a surrogate, or for private use. An older JDK does not
     * know the pictures of later years: it is for the fonts to say that they have them.
     */
    static boolean isGraphic(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
