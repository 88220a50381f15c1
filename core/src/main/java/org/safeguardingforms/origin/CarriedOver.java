package org.safeguardingforms.origin;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.safeguardingforms.edition.EditionPin;

/**
 * Where a migrated record comes from, and what of it has no place under the edition that it was brought to. None of it counts
 * in an assessment or is a part of what is reported; it is kept so that nothing is lost.
 *
 * @param record the record that was migrated
 * @param edition the edition under which that record was made
 * @param items what has no place, in the order of that record; often nothing
 */
public record CarriedOver(UUID record, EditionPin edition, List<@Valid CarriedItem> items) {

    public CarriedOver {
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(edition, "edition");
        items = List.copyOf(items);
    }

    /** True if nothing of a record was left without a place. */
    public static boolean isWhole(List<CarriedOver> origins) {
        return origins.stream().allMatch(origin -> origin.items().isEmpty());
    }

    @Override
    public String toString() {
        return "CarriedOver[" + record + ", " + edition.name() + ", " + items.size() + " items]";
    }
}
