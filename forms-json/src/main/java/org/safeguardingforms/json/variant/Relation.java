package org.safeguardingforms.json.variant;

import java.util.Locale;
import org.safeguardingforms.analysis.Comparison;
import org.safeguardingforms.analysis.RelationCheck;
import org.safeguardingforms.problem.Checked;

/** What a variant says of itself in relation to what it extends. */
public enum Relation {
    /**
     * For every possible case its outcome is at least that of its base, and beside the outcome it asks for no less. Loading
     * proves it, or refuses the variant; {@link RelationCheck} says exactly what is proved.
     */
    STRENGTHENS,
    /** It may ask for less; the board answers for that. Mandatory rules and actions may be weakened only so. */
    DEPARTS;

    /** The comparison of a variant that says this with its base, or everything that speaks against it. */
    public Checked<Comparison> check(Comparison comparison) {
        return switch (this) {
            case STRENGTHENS -> RelationCheck.strengthens(comparison);
            case DEPARTS -> RelationCheck.departs(comparison);
        };
    }

    /** The word that stands in a variant. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
