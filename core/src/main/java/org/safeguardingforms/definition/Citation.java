package org.safeguardingforms.definition;

import java.util.Objects;

/**
 * The paragraph that an element comes from.
 *
 * @param paragraph a number as printed, such as {@code 6.4}, or {@code Annexe 2, paragraph 3}
 */
public record Citation(String paragraph) {

    public Citation {
        Objects.requireNonNull(paragraph, "paragraph");
    }

    @Override
    public String toString() {
        return paragraph;
    }
}
