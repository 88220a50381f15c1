package org.safeguardingforms.rule;

/** What a professional concludes from the completed form (Annexe 2, paragraph 8). */
public enum Conclusion {
    /** It confirms concerns: a referral must be made. */
    CONFIRMS_CONCERNS,
    /** It does not confirm concerns. */
    DOES_NOT_CONFIRM_CONCERNS,
    /** The professional has looked at it and cannot say yet. */
    UNDECIDED
}
