package org.safeguardingforms.examples.cli;

/** What the exit code says. */
final class Exit {

    /** All is well; there may be warnings. */
    static final int FINE = 0;

    /** The input has problems. */
    static final int PROBLEMS = 1;

    /** The call cannot be understood, or the machine is in the way: a missing file, a full disk. */
    static final int CANNOT_WORK = 2;

    private Exit() {}
}
