package org.safeguardingforms.conformance.derivation;

/** An answer to a row, from least to most. */
enum Answer {
    NO("No"),
    POSSIBLE("Possible"),
    YES("Yes");

    private final String printed;

    Answer(String printed) {
        this.printed = printed;
    }

    String printed() {
        return printed;
    }

    /** "If you can't rule it out, rule it in" (section 2). */
    boolean isPresent() {
        return this != NO;
    }
}
