package org.safeguardingforms.practice;

/** How the source asks for an action. */
public enum Obligation {
    /** It says must, need to, always or never, or calls it a duty or a responsibility. */
    MANDATORY,
    /** It says should, may or can. */
    ADVISED
}
