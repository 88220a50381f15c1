package org.safeguardingforms.definition;

/** How binding a time limit is. */
public enum Force {
    /** To be kept in most cases: a late meeting needs a recorded reason. */
    TARGET,
    /** Laid down by law or regulation. */
    STATUTORY
}
