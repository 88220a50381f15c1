package org.safeguardingforms.analysis;

import org.safeguardingforms.assessment.ReferralDecision;
import org.safeguardingforms.rule.Outcome;

/**
 * What an edition asks for in a case, from least to most. It is a {@link Outcome} with its two edges: a person for whom the
 * edition gives no outcome at all, and a referral that nobody may decide against.
 */
public enum Verdict {
    /** The edition takes the person for an adult and gives no outcome. */
    NO_OUTCOME("gives no outcome"),
    /** No rule is met. */
    NO_INDICATOR_PRESENT("no indicator present"),
    /** Keep the child under review. */
    KEEP_UNDER_REVIEW("keep under review"),
    /** The professional must conclude whether concerns are confirmed. */
    JUDGEMENT_REQUIRED("judgement required"),
    /** A referral, against which a professional may decide. */
    REFER("refer"),
    /** A referral that must be made. */
    MUST_REFER("refer, mandatory");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    /** What it asks for, in a few words. */
    public String words() {
        return words;
    }

    /** What a decision asks for. */
    public static Verdict of(ReferralDecision decision) {
        return decision instanceof ReferralDecision.Decided decided
                ? of(decided.outcome(), decided.mandatory())
                : NO_OUTCOME;
    }

    static Verdict of(Outcome outcome, boolean mandatory) {
        return switch (outcome) {
            case NO_INDICATOR_PRESENT -> NO_INDICATOR_PRESENT;
            case KEEP_UNDER_REVIEW -> KEEP_UNDER_REVIEW;
            case JUDGEMENT_REQUIRED -> JUDGEMENT_REQUIRED;
            case REFER -> mandatory ? MUST_REFER : REFER;
        };
    }
}
