package org.safeguardingforms.conformance.derivation;

/** The levels of Annexe 2. */
enum Level {
    LOW("Low"),
    MEDIUM("Medium"),
    HIGH("High");

    private final String printed;

    Level(String printed) {
        this.printed = printed;
    }

    String printed() {
        return printed;
    }

    static Level printedAs(String word) {
        return valueOf(word.toUpperCase(java.util.Locale.ROOT));
    }
}
