package org.safeguardingforms.pdf.shape;

/** Whether a feature's rules pass over the two joining characters, or take them as they stand. */
enum Joiners {
    /** Passed over: text with a joiner is drawn like text without. */
    PASSED_OVER,
    /** A joiner (ZWJ) stops a rule. */
    ZWJ_STANDS,
    /** Both a joiner and a non-joiner stop a rule. */
    BOTH_STAND
}
