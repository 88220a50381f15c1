package org.safeguardingforms.screening;

/** What an answer rests on. Professionals record both kinds and tell them apart (Annexe 2, paragraph 4). */
public enum Basis {
    /** There is some evidence. */
    EVIDENCE,
    /** A concern based on "gut feeling". */
    GUT_FEELING
}
