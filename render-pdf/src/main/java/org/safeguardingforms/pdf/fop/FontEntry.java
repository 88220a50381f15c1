package org.safeguardingforms.pdf.fop;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * One line of the fonts' index.
 *
 * @param family name of the family
 * @param regular file of the regular weight
 * @param bold file of the bold weight
 * @param shaped whether the font's rules for joining and placing glyphs are followed
 * @param allowed what is drawn with it, if the font has it
 */
record FontEntry(String family, String regular, String bold, boolean shaped, IntPredicate allowed) {

    private static final String SHAPED = "shaped";

    static FontEntry parse(String line) {
        List<String> parts = Arrays.stream(line.split(";")).map(String::strip).toList();
        return new FontEntry(
                parts.get(0),
                parts.get(1),
                parts.get(2),
                parts.get(3).equals(SHAPED),
                Allowance.of(List.of(parts.get(4).split(" "))));
    }
}
