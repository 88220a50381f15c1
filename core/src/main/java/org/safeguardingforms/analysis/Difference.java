package org.safeguardingforms.analysis;

import java.util.List;
import java.util.Objects;

/**
 * Cases in which two editions ask for different things.
 *
 * @param smallest the smallest of these cases, at the oldest age
 * @param ages the ages at which the editions differ in this way; each is a class of its own
 * @param base what the base asks for
 * @param variant what the variant asks for
 */
public record Difference(Witness smallest, List<AgeBand> ages, Verdict base, Verdict variant) {

    public Difference {
        Objects.requireNonNull(smallest, "smallest");
        ages = List.copyOf(ages);
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(variant, "variant");
    }

    /** True if the variant asks for less: also if a referral stays one, but a professional may decide against it. */
    public boolean isWeaker() {
        return variant.compareTo(base) < 0;
    }
}
