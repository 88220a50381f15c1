package org.safeguardingforms.conformance.derivation;

/** The outcomes, from least to most. */
enum Outcome {
    NO_INDICATOR_PRESENT,
    KEEP_UNDER_REVIEW,
    JUDGEMENT_REQUIRED,
    REFER;

    Outcome or(Outcome other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
