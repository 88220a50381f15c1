package org.safeguardingforms.pdf.fop;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * What the fonts' index lets a font draw: scripts, and ranges of code points such as {@code 1F000-1FAFF}; what begins with
 * {@code !} is left out.
 */
final class Allowance {

    private static final String WITHOUT = "!";

    private Allowance() {}

    static IntPredicate of(List<String> names) {
        IntPredicate without = any(names.stream()
                .filter(name -> name.startsWith(WITHOUT))
                .map(name -> name.substring(1))
                .toList());
        return any(names.stream().filter(name -> !name.startsWith(WITHOUT)).toList())
                .and(without.negate());
    }

    private static IntPredicate any(List<String> names) {
        return names.stream().map(Allowance::one).reduce(codePoint -> false, IntPredicate::or);
    }

    private static IntPredicate one(String name) {
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
