package org.safeguardingforms.problem;

/** Whether a problem stops the work. */
public enum Severity {
    /** Nothing is made from the input until this is mended. */
    ERROR,
    /** The input is used as it is; somebody should look at this. */
    WARNING,
    /** Nothing is wrong; it could be said more simply or more clearly. Given by lint only. */
    ADVICE
}
