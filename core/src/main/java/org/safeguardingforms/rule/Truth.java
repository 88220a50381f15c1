package org.safeguardingforms.rule;

/** Whether a condition holds, when some rows are unanswered or the age is not known. Ordered from least to most. */
public enum Truth {
    /** It does not hold, however the unknowns turn out. */
    NOT_MET,
    /** It depends on what is not known. */
    NOT_KNOWN,
    /** It holds, however the unknowns turn out. */
    MET;

    /**
     * The truth of a condition without negation, from its two extreme cases.
     *
     * @param atLeast whether it holds when every unknown turns out absent, and the child as old as can be
     * @param atMost whether it holds when every unknown turns out present, and the child as young as can be
     */
    public static Truth between(boolean atLeast, boolean atMost) {
        if (atLeast) {
            return MET;
        }
        return atMost ? NOT_KNOWN : NOT_MET;
    }
}
