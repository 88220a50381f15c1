package org.safeguardingforms.examples.localvariant;

import org.safeguardingforms.json.variant.VariantEdition;
import org.safeguardingforms.screening.Screening;
import org.safeguardingforms.testkit.VariantLaws;

/** The one class that gives the board every law. */
class ExampleShireLawsTest implements VariantLaws {

    @Override
    public VariantEdition variant() {
        return ExampleShire.variant();
    }

    /** The board has signed for the row that it retired, and for nothing else. */
    @Override
    public boolean isAccepted(Screening recorded) {
        return recorded.responses().containsKey(ExampleShire.RETIRED);
    }
}
