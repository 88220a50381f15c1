package org.safeguardingforms.analysis;

import java.util.List;
import java.util.Objects;

/**
 * Cases in which something is present and yet no rule is met.
 *
 * @param smallest the smallest of these cases
 * @param ages the ages at which no rule is met
 */
public record Gap(Witness smallest, List<AgeBand> ages) {

    public Gap {
        Objects.requireNonNull(smallest, "smallest");
        ages = List.copyOf(ages);
    }
}
