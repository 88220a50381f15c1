package org.safeguardingforms.rule;

/** What a professional answers to a row of the Screening Tool. A row without an answer is not known; it is not No. */
public enum Answer {
    /** The indicator is present. */
    YES,
    /** It may be present; counted as present, since "if you can't rule it out, rule it in" (section 2). */
    POSSIBLE,
    /** It is not present. */
    NO
}
