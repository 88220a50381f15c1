package org.safeguardingforms.text;

/** What makes a text readable, the same in the checks, in the Bean Validation constraints and in the JSON Schema. */
public final class Texts {

    /** What counts as white space, written out because "white space" differs between regular expression engines. */
    private static final String BLANKS =
            "\u0009\n\u000B\u000C\r \u0085\u00A0\u1680\u2028\u2029\u202F\u205F\u3000\uFEFF";

    private Texts() {}

    /**
     * True if there is nothing to read in the text; also for an empty one. White space is nothing to read, nor is any character
     * that shows nothing, such as a zero-width space or a soft hyphen.
     *
     * <p>The JSON Schema says the same up to U+FFFF. The invisible characters beyond it are left out there: where regular
     * expressions work in halves of surrogate pairs, a range of them would make the whole schema unreadable.
     */
    public static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            if (!isWhiteSpace(codePoint) && !isInvisible(codePoint)) {
                return false;
            }
            i += Character.charCount(codePoint);
        }
        return true;
    }

    /** True for white space of any kind, the non-breaking ones included. */
    public static boolean isWhiteSpace(int codePoint) {
        return BLANKS.indexOf(codePoint) >= 0 || (codePoint >= 0x2000 && codePoint <= 0x200A);
    }

    /** True for a character that shows nothing and is no white space, such as a zero-width space, a soft hyphen or a joiner. */
    public static boolean isInvisible(int codePoint) {
        return Invisible.has(codePoint);
    }

    /** True if the text has more code points than this. */
    public static boolean isLongerThan(String text, int max) {
        return text.length() > max && text.codePointCount(0, text.length()) > max;
    }

    /** True if the text can be neither stored nor printed: control characters, or half of a surrogate pair. */
    public static boolean hasForbiddenCharacter(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit < ' ' ? !isLayout(unit) : (unit > '~' && isForbidden(text, i, unit))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLayout(char unit) {
        return unit == '\n' || unit == '\t' || unit == '\r';
    }

    private static boolean isForbidden(String text, int index, char unit) {
        if (Character.isHighSurrogate(unit)) {
            return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
        }
        if (Character.isLowSurrogate(unit)) {
            return index == 0 || !Character.isHighSurrogate(text.charAt(index - 1));
        }
        return (unit <= 0x9F && unit != 0x85) || unit >= 0xFFFE;
    }
}
