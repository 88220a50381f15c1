package org.safeguardingforms.problem;

/** Whether a problem stops the work. */
public enum Severity {
    /** Nothing is made from the input until this is mended. */
    ERROR,
    /** The input is used as it is; somebody should look at this. */
    WARNING
}
