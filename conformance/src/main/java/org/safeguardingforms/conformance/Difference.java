package org.safeguardingforms.conformance;

import java.util.Objects;

/**
 * Something that a decision has other than a case expects.
 *
 * @param aspect what of the decision
 * @param expected what the case expects, in words
 * @param found what was found, in the same words
 */
public record Difference(Aspect aspect, String expected, String found) {

    public Difference {
        Objects.requireNonNull(aspect, "aspect");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(found, "found");
    }

    /** The difference in one sentence: {@code outcome: expected REFER, found JUDGEMENT_REQUIRED}. */
    @Override
    public String toString() {
        return aspect.member() + ": expected " + expected + ", found " + found;
    }
}
