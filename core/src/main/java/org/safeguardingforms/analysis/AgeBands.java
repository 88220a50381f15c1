package org.safeguardingforms.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.safeguardingforms.definition.AgeAdjustment;
import org.safeguardingforms.definition.ReferralRules;
import org.safeguardingforms.definition.Rule;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.rule.Condition;

/** Cuts childhood where the rules of some editions tell ages apart. */
final class AgeBands {

    /** The last age of each band. */
    private final NavigableSet<Integer> lastAges = new TreeSet<>();

    private final int adultAt;

    private AgeBands(List<Edition> editions) {
        this.adultAt = editions.stream()
                .mapToInt(edition -> edition.referralRules().ageScope().adultAt())
                .max()
                .orElseThrow();
        editions.forEach(edition -> cut(edition.referralRules()));
    }

    /** The bands from the youngest on, up to the last age that is a child's in some edition; then the unknown age. */
    static List<AgeBand> of(List<Edition> editions) {
        return new AgeBands(editions).bands();
    }

    private void cut(ReferralRules rules) {
        lastAges.add(rules.ageScope().adultAt() - 1);
        rules.ageAdjustments().stream().map(AgeAdjustment::ageAtMost).forEach(lastAges::add);
        rules.rules().stream().map(Rule::when).forEach(this::cut);
    }

    private void cut(Condition condition) {
        if (condition instanceof Condition.AgeAtMost age) {
            lastAges.add(age.years());
        } else if (condition instanceof Condition.AllOf all) {
            all.parts().forEach(this::cut);
        } else if (condition instanceof Condition.AnyOf any) {
            any.parts().forEach(this::cut);
        }
    }

    private List<AgeBand> bands() {
        List<AgeBand> bands = new ArrayList<>();
        int from = 0;
        for (int to : lastAges.subSet(0, true, adultAt, false)) {
            bands.add(new AgeBand.Years(from, to));
            from = to + 1;
        }
        bands.add(new AgeBand.NotKnown());
        return bands;
    }
}
