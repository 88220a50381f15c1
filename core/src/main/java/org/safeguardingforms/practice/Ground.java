package org.safeguardingforms.practice;

import java.util.Objects;
import org.safeguardingforms.definition.Citation;
import org.safeguardingforms.rule.Condition;

/**
 * A reason for which a protective measure is open to a child.
 *
 * @param text the reason, in one sentence
 * @param when its condition
 * @param citation where the source says so
 */
public record Ground(String text, Condition when, Citation citation) {

    public Ground {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(citation, "citation");
    }
}
