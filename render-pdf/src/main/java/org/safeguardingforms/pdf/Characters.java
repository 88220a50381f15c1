package org.safeguardingforms.pdf;

import java.util.Set;

/** What kinds of characters there are for a form. */
final class Characters {

    private static final int JOINER = 0x200D;
    private static final int NON_JOINER = 0x200C;

    /** England, Scotland and Wales. */
    private static final Set<String> FLAGS = Set.of(flag("eng"), flag("sct"), flag("wls"));

    private Characters() {}

    static boolean isMark(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    /** Whether it belongs to the character before it: a mark, a joiner, the colour of a skin, the letters of a flag. */
    static boolean extendsLetter(int codePoint) {
        return isMark(codePoint) || joinsOrColours(codePoint);
    }

    /** Whether it says how pictures and letters beside it look, and is no mark that is drawn. */
    static boolean joinsOrColours(int codePoint) {
        return isJoiner(codePoint) || (codePoint >= 0x1F3FB && codePoint <= 0x1F3FF) || isTag(codePoint);
    }

    /** Whether it is a letter of a flag's name, which is not drawn. */
    static boolean isTag(int codePoint) {
        return codePoint >= 0xE0020 && codePoint <= 0xE007F;
    }

    /** Whether it holds tags, which are not drawn, other than those of the three flags that there are. */
    static boolean isUnknownFlag(String cluster) {
        return cluster.codePoints().anyMatch(Characters::isTag) && !FLAGS.contains(cluster);
    }

    private static String flag(String region) {
        int[] tags =
                ("gb" + region).codePoints().map(letter -> 0xE0000 + letter).toArray();
        return Character.toString(0x1F3F4) + new String(tags, 0, tags.length) + Character.toString(0xE007F);
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
        return (codePoint >= 0x2E80 && codePoint <= 0x9FFF) || (codePoint >= 0xAC00 && codePoint <= 0xD7A3);
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
            default -> !isInvisible(codePoint);
        };
    }

    /** Letters and marks that nobody can see: Korean and Khmer fillers, Mongolian selectors, the joiner of marks. */
    private static boolean isInvisible(int codePoint) {
        return switch (codePoint) {
            case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180C, 0x180D, 0x180F, 0x3164, 0xFFA0 -> true;
            default -> false;
        };
    }
}
