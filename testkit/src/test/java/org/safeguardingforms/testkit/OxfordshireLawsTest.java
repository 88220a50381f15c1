package org.safeguardingforms.testkit;

import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.json.Editions;

/** The bundled edition keeps every law. */
class OxfordshireLawsTest implements EditionLaws {

    static final Edition OXFORDSHIRE =
            Editions.bundled().edition("oxfordshire-cse", "1.0.0").orThrow();

    @Override
    public Edition edition() {
        return OXFORDSHIRE;
    }
}
