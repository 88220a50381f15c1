package org.safeguardingforms.testkit;

import org.safeguardingforms.json.variant.VariantEdition;

/** A variant that only raises keeps every law. */
class StrongerVariantTest implements VariantLaws {

    private static final VariantEdition LOCAL = LocalVariant.departing("""
            {"change": "amend", "element": "rule", "id": "young-child-high-indicator",
             "from": {"when/all/0/ageAtMost": 13}, "to": {"when/all/0/ageAtMost": 15}, "reason": "Invented"}
            """, """
            {"change": "amend", "element": "indicator", "id": "health.self-harming",
             "from": {"level": "MEDIUM"}, "to": {"level": "HIGH"}, "reason": "Invented"}
            """);

    @Override
    public VariantEdition variant() {
        return LOCAL;
    }
}
