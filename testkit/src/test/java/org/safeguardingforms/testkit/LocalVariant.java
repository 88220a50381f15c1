package org.safeguardingforms.testkit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.safeguardingforms.edition.EditionPin;
import org.safeguardingforms.json.Editions;
import org.safeguardingforms.json.variant.VariantEdition;

/** Variants of the bundled edition, made of changes. */
final class LocalVariant {

    private LocalVariant() {}

    /** A variant that departs from its base by these changes, each in JSON. */
    static VariantEdition departing(String... changes) {
        EditionPin base = OxfordshireLawsTest.OXFORDSHIRE.pin();
        String json = """
                {"schema": "variant/1", "id": "example-shire-cse", "version": "1.0.0", "title": "Example Shire",
                 "status": "draft", "source": "Invented", "language": "en-GB",
                 "extends": {"id": "%s", "version": "%s", "digest": "%s"},
                 "relation": "departs", "changes": [%s]}
                """.formatted(base.id(), base.version(), base.digest(), String.join(",", changes));
        Editions local = Editions.of(List.of(json.getBytes(StandardCharsets.UTF_8)));
        return Editions.bundled()
                .and(local)
                .variant("example-shire-cse", "1.0.0")
                .orThrow();
    }
}
