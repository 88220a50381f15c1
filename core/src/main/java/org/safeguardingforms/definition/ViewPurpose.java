package org.safeguardingforms.definition;

/** What a copy of an information report is made for. */
public enum ViewPurpose {
    /** The whole report, for the police team that it is addressed to. */
    WHOLE,
    /** For a police intelligence system: what was reported, without who reported it. */
    POLICE_INTELLIGENCE,
    /** For supervision: the quality and course of the work, without names. */
    SUPERVISION
}
