package org.safeguardingforms.definition;

/** Whom a field of an information report can give away. A definition says it for each field. */
public enum Sensitivity {
    /** Nobody: every view may show it. */
    OPEN,
    /** Who saw, heard or passed on the information, and who reports it. */
    SOURCE_IDENTITY,
    /** Somebody who is reported on, such as a suspected perpetrator. */
    THIRD_PARTY,
    /** A child. */
    CHILD
}
