package org.safeguardingforms.definition;

/** Which event counts if there were several of a kind, such as two strategy discussions. */
public enum Occurrence {
    /** The first one: its limit does not begin again. */
    FIRST,
    /** The last one: each of them begins the limit anew, until the meeting that it is about has been held. */
    LAST
}
