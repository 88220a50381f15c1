package org.safeguardingforms.json.diff;

/** What happened at one place of a document. */
enum Operation {
    ADDED,
    REMOVED,
    MOVED,
    CHANGED
}
