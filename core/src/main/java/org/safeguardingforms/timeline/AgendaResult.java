package org.safeguardingforms.timeline;

/** Whether a meeting saw to an item of its agenda. An item of which neither is said is not recorded, which is not the same as not done. */
public enum AgendaResult {
    /** The meeting saw to it. */
    DONE,
    /** The meeting did not see to it. */
    NOT_DONE
}
