package org.safeguardingforms.pdf;

/** What kinds of characters there are for a form. */
final class Characters {

    private Characters() {}

    static boolean isMark(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    /** Whether it only says where a line is, or may be, broken. */
    static boolean isBreak(int codePoint) {
        return codePoint == '\n' || codePoint == Typesetter.BREAK.charAt(0);
    }

    /** Whether it is something to see or a space; not a control, a surrogate, or for private use. */
    static boolean isGraphic(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
