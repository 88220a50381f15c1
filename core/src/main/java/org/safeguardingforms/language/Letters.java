package org.safeguardingforms.language;

/** Which characters make words. */
final class Letters {

    private static final int WORD = bits(
            Character.UPPERCASE_LETTER,
            Character.LOWERCASE_LETTER,
            Character.TITLECASE_LETTER,
            Character.MODIFIER_LETTER,
            Character.OTHER_LETTER,
            Character.NON_SPACING_MARK,
            Character.COMBINING_SPACING_MARK,
            Character.ENCLOSING_MARK,
            Character.DECIMAL_DIGIT_NUMBER,
            Character.LETTER_NUMBER,
            Character.OTHER_NUMBER,
            Character.CONNECTOR_PUNCTUATION);

    private Letters() {}

    private static int bits(int... types) {
        int bits = 0;
        for (int type : types) {
            bits |= 1 << type;
        }
        return bits;
    }

    /** True for letters, marks, digits and the low line, which belong to the word that they touch. */
    static boolean isWordPart(int codePoint) {
        return (WORD >> Character.getType(codePoint) & 1) != 0;
    }

    /** True for what takes no room, such as the soft hyphen and the zero-width joiners: as if it were not there. */
    static boolean isInvisible(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT;
    }

    /** True for what joins two words, the en dash included, since word processors put it there. */
    static boolean isHyphen(int codePoint) {
        return codePoint == '-' || (codePoint >= '\u2010' && codePoint <= '\u2013') || codePoint == '\uFF0D';
    }
}
