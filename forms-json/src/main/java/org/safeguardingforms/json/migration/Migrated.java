package org.safeguardingforms.json.migration;

import java.util.List;
import java.util.Objects;
import org.safeguardingforms.origin.CarriedOver;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.screening.Screening;

/**
 * A migrated screening.
 *
 * @param original the record as it was; it stays valid under its own edition and should be kept
 * @param screening the new record, which replaces the original and holds {@code carriedOver} too
 * @param carriedOver for each migration, where the record came from and what had no place
 * @param notes what somebody should look at: what was carried over, levels that differ, another outcome; no more than warnings
 */
public record Migrated(Screening original, Screening screening, List<CarriedOver> carriedOver, List<Problem> notes) {

    public Migrated {
        Objects.requireNonNull(original, "original");
        Objects.requireNonNull(screening, "screening");
        carriedOver = List.copyOf(carriedOver);
        notes = List.copyOf(notes);
    }

    /** True if everything in the original has a place in the new record. */
    public boolean isWhole() {
        return CarriedOver.isWhole(carriedOver);
    }
}
