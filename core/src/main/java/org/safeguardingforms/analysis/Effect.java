package org.safeguardingforms.analysis;

/** What a variant does to the outcomes of its base, over every possible case; beside the outcome it may ask for less. */
public enum Effect {
    /** It asks for the same in every case. */
    EQUAL,
    /** It asks for more in some case, and for less in none. */
    STRONGER,
    /** It asks for less in some case, and for more in none. */
    WEAKER,
    /** It asks for more in some case, and for less in another. */
    MIXED;

    static Effect of(boolean asksForMore, boolean asksForLess) {
        if (asksForMore) {
            return asksForLess ? MIXED : STRONGER;
        }
        return asksForLess ? WEAKER : EQUAL;
    }
}
