package org.safeguardingforms.definition;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The paragraph that an element comes from.
 *
 * @param paragraph a number as printed, such as {@code 6.4}, or {@code Annexe 2, paragraph 3}
 */
public record Citation(String paragraph) {

    public Citation {
        Objects.requireNonNull(paragraph, "paragraph");
    }

    /** Citations as they stand behind a sentence: {@code  (6.4; Annexe 2, paragraph 5)}, with a blank before them. */
    public static String inBrackets(List<Citation> citations) {
        return citations.stream().map(Citation::paragraph).collect(Collectors.joining("; ", " (", ")"));
    }

    @Override
    public String toString() {
        return paragraph;
    }
}
