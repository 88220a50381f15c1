package org.safeguardingforms.pdf.bidi;

/** What a character does to the order of a line, as Unicode's Bidi_Class says. */
public enum BidiClass {
    /** Letters of most scripts. */
    LEFT_TO_RIGHT,
    /** Letters of Hebrew. */
    RIGHT_TO_LEFT,
    /** Letters of Arabic. */
    ARABIC_LETTER,
    /** Digits, also those of Persian. */
    EUROPEAN_NUMBER,
    /** Plus and minus. */
    EUROPEAN_SEPARATOR,
    /** What stands beside a number, such as £ and %. */
    EUROPEAN_TERMINATOR,
    /** Digits of Arabic. */
    ARABIC_NUMBER,
    /** What parts numbers of any kind, such as a comma. */
    COMMON_SEPARATOR,
    /** What stands on the character before it. */
    MARK,
    /** Not drawn, and as if it were not there. */
    INVISIBLE,
    /** Spaces, brackets, punctuation, pictures. */
    NEUTRAL;

    /** The same on every JDK: mathematical nablas were letters until Unicode 15. */
    public static BidiClass of(int codePoint) {
        return isNabla(codePoint) ? NEUTRAL : fromJdk(codePoint);
    }

    private static boolean isNabla(int codePoint) {
        return switch (codePoint) {
            case 0x1D6C1, 0x1D6FB, 0x1D735, 0x1D76F, 0x1D7A9 -> true;
            default -> false;
        };
    }

    private static BidiClass fromJdk(int codePoint) {
        return switch (Character.getDirectionality(codePoint)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> LEFT_TO_RIGHT;
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT -> RIGHT_TO_LEFT;
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> ARABIC_LETTER;
            case Character.DIRECTIONALITY_EUROPEAN_NUMBER -> EUROPEAN_NUMBER;
            case Character.DIRECTIONALITY_EUROPEAN_NUMBER_SEPARATOR -> EUROPEAN_SEPARATOR;
            case Character.DIRECTIONALITY_EUROPEAN_NUMBER_TERMINATOR -> EUROPEAN_TERMINATOR;
            case Character.DIRECTIONALITY_ARABIC_NUMBER -> ARABIC_NUMBER;
            case Character.DIRECTIONALITY_COMMON_NUMBER_SEPARATOR -> COMMON_SEPARATOR;
            case Character.DIRECTIONALITY_NONSPACING_MARK -> MARK;
            case Character.DIRECTIONALITY_BOUNDARY_NEUTRAL -> INVISIBLE;
            default -> NEUTRAL;
        };
    }

    /** Whether it is a letter. */
    public boolean isLetter() {
        return this == LEFT_TO_RIGHT || this == RIGHT_TO_LEFT || this == ARABIC_LETTER;
    }

    boolean isNumber() {
        return this == EUROPEAN_NUMBER || this == ARABIC_NUMBER;
    }

    /** Whether a line with such a character has an order that is not that of writing. */
    public boolean isFromRightToLeft() {
        return this == RIGHT_TO_LEFT || this == ARABIC_LETTER || this == ARABIC_NUMBER;
    }

    /** Letters by themselves, numbers as if they were written from right to left; neutral for everything else. */
    BidiClass direction() {
        return isNumber() ? RIGHT_TO_LEFT : isLetter() ? this : NEUTRAL;
    }

    /** The direction of an embedding level. */
    static BidiClass ofLevel(int level) {
        return level % 2 == 0 ? LEFT_TO_RIGHT : RIGHT_TO_LEFT;
    }
}
