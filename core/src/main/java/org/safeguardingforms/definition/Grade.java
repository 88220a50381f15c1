package org.safeguardingforms.definition;

import java.util.Objects;

/**
 * One grade of a scale, in the form's own words.
 *
 * @param code its code
 * @param words its printed meaning
 * @param suggestion what it might be in the national 3x5x2 system, with what is lost
 */
public record Grade(GradeCode code, String words, GradeSuggestion suggestion) {

    public Grade {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(suggestion, "suggestion");
    }
}
