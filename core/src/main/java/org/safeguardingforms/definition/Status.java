package org.safeguardingforms.definition;

/** Where a definition stands in its life. */
public enum Status {
    /** Being written; not for use with a real child. */
    DRAFT,
    /** In use. */
    ACTIVE,
    /** No longer used for new records; old records still open under it. */
    HISTORIC
}
