package org.safeguardingforms.rule;

/** What a rule asks for, from least to most. None of them says that a child is not at risk. */
public enum Outcome {
    /** No row of the form was answered Yes or Possible. */
    NO_INDICATOR_PRESENT,
    /** Something is present; keep the child under review. */
    KEEP_UNDER_REVIEW,
    /** The professional must conclude whether the completed form confirms concerns. */
    JUDGEMENT_REQUIRED,
    /** A referral to children's social care. */
    REFER;

    /** The one that asks for more. */
    public Outcome or(Outcome other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
