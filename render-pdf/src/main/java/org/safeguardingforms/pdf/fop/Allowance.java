package org.safeguardingforms.pdf.fop;

import java.lang.Character.UnicodeScript;
import java.util.function.IntPredicate;

/** What the fonts' index lets a font draw: a script, or a range of code points such as {@code 1F000-1FAFF}. */
final class Allowance {

    private Allowance() {}

    static IntPredicate of(String name) {
        int dash = name.indexOf('-');
        return dash < 0 ? script(name) : range(name.substring(0, dash), name.substring(dash + 1));
    }

    private static IntPredicate range(String from, String to) {
        int first = Integer.parseInt(from, 16);
        int last = Integer.parseInt(to, 16);
        return codePoint -> codePoint >= first && codePoint <= last;
    }

    private static IntPredicate script(String name) {
        UnicodeScript script = UnicodeScript.forName(name);
        return codePoint -> UnicodeScript.of(codePoint) == script && !isInvisible(codePoint);
    }

    /** Joiners and their like belong to no script; a font that obeys them says so with a range. */
    private static boolean isInvisible(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT || (codePoint >= 0xFE00 && codePoint <= 0xFE0F);
    }
}
