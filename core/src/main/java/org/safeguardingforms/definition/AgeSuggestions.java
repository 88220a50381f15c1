package org.safeguardingforms.definition;

/** What an age suggestion does when no professional has given a level. */
public enum AgeSuggestions {
    /** It is shown and asked about; the printed level counts. */
    SHOWN_ONLY,
    /** It counts as the level. */
    COUNT_AS_LEVEL
}
