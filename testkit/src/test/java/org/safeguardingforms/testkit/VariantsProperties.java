package org.safeguardingforms.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguardingforms.testkit.OxfordshireLawsTest.OXFORDSHIRE;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.safeguardingforms.json.Editions;
import org.safeguardingforms.json.variant.VariantEdition;

/** Variants made at random change what they say and nothing else. */
class VariantsProperties {

    @Provide
    Arbitrary<VariantEdition> relevelled() {
        return Variants.of(Editions.bundled(), OXFORDSHIRE).relevelled();
    }

    @Provide
    Arbitrary<VariantEdition> withAnotherLimit() {
        return Variants.of(Editions.bundled(), OXFORDSHIRE).withAnotherLimit();
    }

    @Property(tries = 20)
    void oneRowHasAnotherLevel(@ForAll("relevelled") VariantEdition variant) {
        long changed = OXFORDSHIRE
                .screeningTool()
                .indicators()
                .filter(row -> variant.edition().indicator(row.id()).level() != row.level())
                .count();

        assertThat(changed).isEqualTo(1);
        assertThat(variant.edition().referralRules().rules())
                .isEqualTo(OXFORDSHIRE.referralRules().rules());
    }

    @Property(tries = 20)
    void oneLimitIsAnother(@ForAll("withAnotherLimit") VariantEdition variant) {
        assertThat(variant.edition().screeningTool().domains())
                .isEqualTo(OXFORDSHIRE.screeningTool().domains());
        boolean sameRules = variant.edition()
                .referralRules()
                .rules()
                .equals(OXFORDSHIRE.referralRules().rules());
        boolean sameAges = variant.edition()
                .referralRules()
                .ageAdjustments()
                .equals(OXFORDSHIRE.referralRules().ageAdjustments());
        assertThat(sameRules).isNotEqualTo(sameAges);
    }
}
