package org.safeguardingforms.examples.benchmarks;

import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.json.Editions;

/** The edition that everything here is measured with. */
final class BaseEdition {

    private BaseEdition() {}

    static Edition load() {
        return Editions.bundled().edition("oxfordshire-cse", "1.0.0").orThrow();
    }
}
