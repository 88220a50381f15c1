package org.safeguardingforms.rule;

/** The suggested risk level of an indicator, from lowest to highest (Annexe 2). A level is arbitrary (6.4): no score. */
public enum Level {
    /** Printed as Low. */
    LOW,
    /** Printed as Medium. */
    MEDIUM,
    /** Printed as High. */
    HIGH;

    /** True for this level and for every higher one. */
    public boolean isAtLeast(Level other) {
        return compareTo(other) >= 0;
    }

    /** The higher of the two. */
    public Level or(Level other) {
        return isAtLeast(other) ? this : other;
    }
}
