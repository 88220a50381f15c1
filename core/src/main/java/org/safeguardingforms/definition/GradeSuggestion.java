package org.safeguardingforms.definition;

import java.util.Objects;

/**
 * What a grade of the form might be in the national 3x5x2 system. A suggestion for an intelligence desk, never a
 * translation.
 *
 * @param code the national code
 * @param words what the code means there
 * @param lost what the two do not have in common, as one sentence
 */
public record GradeSuggestion(String code, String words, String lost) {

    public GradeSuggestion {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(lost, "lost");
    }
}
