package org.safeguardingforms.rule;

/** What a rule asks for, from least to most. None of them says that a child is not at risk. */
public enum Outcome {
    /** No row of the form was answered Yes or Possible. */
    NO_INDICATOR_PRESENT("No indicator present"),
    /** Something is present; keep the child under review. */
    KEEP_UNDER_REVIEW("Keep under review"),
    /** The professional must conclude whether the completed form confirms concerns. */
    JUDGEMENT_REQUIRED("Judgement required"),
    /** A referral to children's social care. */
    REFER("Refer to children's social care");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    /** What people call it, such as {@code Keep under review}. */
    public String label() {
        return label;
    }

    /** The one that asks for more. */
    public Outcome or(Outcome other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
