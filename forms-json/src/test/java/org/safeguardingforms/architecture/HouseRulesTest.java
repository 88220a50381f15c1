package org.safeguardingforms.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.safeguardingforms.json.ScreeningJson;
import org.safeguardingforms.screening.Screening;

/** No clock, no default locale, zone or charset, nothing printed, nothing random, no nulls. */
class HouseRulesTest {

    @Test
    void bothModulesAreLookedAt() {
        assertThat(Libraries.ALL.contain(Screening.class)).isTrue();
        assertThat(Libraries.ALL.contain(ScreeningJson.class)).isTrue();
    }

    @Test
    void nothingDependsOnWhereAndWhenItRuns() {
        HouseRules.NOTHING_FROM_THE_SURROUNDINGS.check(Libraries.ALL);
    }

    @Test
    void everyPackageIsNullMarked() {
        HouseRules.NULL_MARKED_PACKAGES.check(Libraries.ALL);
    }

    @Test
    void classesAreFinalAbstractOrClosed() {
        HouseRules.CLOSED_CLASSES.check(Libraries.ALL);
    }
}
