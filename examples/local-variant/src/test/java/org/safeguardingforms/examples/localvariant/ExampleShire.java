package org.safeguardingforms.examples.localvariant;

import java.nio.file.Path;
import org.safeguardingforms.json.Editions;
import org.safeguardingforms.json.variant.VariantEdition;
import org.safeguardingforms.rule.IndicatorId;

/** The variant of the Example Shire Safeguarding Board, which does not exist. */
final class ExampleShire {

    static final Path DEFINITIONS = Path.of("definitions");
    static final Path SHEET = Path.of("comparison.md");
    static final String ID = "example-shire-cse";

    /** The row that the board no longer prints: an earlier row says the same. */
    static final IndicatorId RETIRED = new IndicatorId("grooming.keys-to-other-premises-repeated");

    private ExampleShire() {}

    /** The variant, loaded once. */
    static VariantEdition variant() {
        return Loaded.VARIANT;
    }

    private static final class Loaded {
        static final VariantEdition VARIANT = Editions.bundled()
                .and(Editions.inFolder(DEFINITIONS))
                .variant(ID, "1.0.0")
                .orThrow();
    }
}
