package org.safeguardingforms.json.variant;

import java.util.Locale;

/** What a variant says of itself in relation to what it extends. */
public enum Relation {
    /** For every possible case its outcome is at least that of its base. Loading proves it, or refuses the variant. */
    STRENGTHENS,
    /** Some cases may have a lower outcome; the board answers for them. Mandatory rules may be weakened only so. */
    DEPARTS;

    /** The word that stands in a variant. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
