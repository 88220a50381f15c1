package org.safeguardingforms.practice;

/** How much a screening is asked for, from least to most. */
public enum Requirement {
    /** The tool is not for adults. */
    OUT_OF_SCOPE("The Screening Tool is not for adults"),
    /** It can be done where the professional thinks it useful. */
    OPTIONAL("A screening can be done where the professional thinks it useful"),
    /** The source says that it should be done. */
    EXPECTED("A screening should be done"),
    /** The source says that it is done for every such child. */
    REQUIRED("A screening is required");

    private final String words;

    Requirement(String words) {
        this.words = words;
    }

    /** What it says, as a sentence without its full stop. */
    public String words() {
        return words;
    }

    /** The one that asks for more. */
    public Requirement or(Requirement other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
