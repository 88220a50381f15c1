package org.safeguardingforms.conformance.derivation;

/** What the professional concludes from the completed tool. */
enum Conclusion {
    NONE("no judgement"),
    CONFIRMS_CONCERNS("the judgement that it confirms concerns"),
    DOES_NOT_CONFIRM_CONCERNS("the judgement that it does not confirm concerns"),
    UNDECIDED("the judgement left undecided");

    private final String words;

    Conclusion(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
