package org.safeguardingforms.pdf.fop;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One line of the fonts' index.
 *
 * @param family name of the family
 * @param regular file of the regular weight
 * @param bold file of the bold weight
 * @param marks how combining marks are drawn
 * @param scripts what is drawn with it
 */
record FontEntry(String family, String regular, String bold, Marks marks, Set<UnicodeScript> scripts) {

    /** How combining marks are drawn. */
    enum Marks {
        /** Not at all. */
        NONE,
        /** As their glyphs stand in the font. */
        PLAIN,
        /** Where the font's positioning table (GPOS) puts them. */
        PLACED
    }

    FontEntry {
        scripts = Set.copyOf(scripts);
    }

    static FontEntry parse(String line) {
        List<String> parts = Arrays.stream(line.split(";")).map(String::strip).toList();
        return new FontEntry(
                parts.get(0),
                parts.get(1),
                parts.get(2),
                Marks.valueOf(parts.get(3).toUpperCase(Locale.ROOT)),
                scripts(parts.get(4)));
    }

    private static Set<UnicodeScript> scripts(String names) {
        Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
        for (String name : List.of(names.split(" "))) {
            scripts.add(UnicodeScript.forName(name));
        }
        return scripts;
    }

    boolean allows(int codePoint) {
        return scripts.contains(UnicodeScript.of(codePoint)) && (marks != Marks.NONE || !isMark(codePoint));
    }

    static boolean isMark(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }
}
