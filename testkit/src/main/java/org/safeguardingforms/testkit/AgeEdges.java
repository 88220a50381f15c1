package org.safeguardingforms.testkit;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.safeguardingforms.definition.AgeAdjustment;
import org.safeguardingforms.definition.AgeScope;
import org.safeguardingforms.definition.ReferralRules;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.rule.Condition;

/** The ages, in completed years, at which an edition begins to decide otherwise. */
final class AgeEdges {

    private AgeEdges() {}

    /** The first age on the other side of each limit: for "13 or younger", 14. Youngest first. */
    static List<Integer> of(Edition edition) {
        ReferralRules rules = edition.referralRules();
        AgeScope scope = rules.ageScope();
        SortedSet<Integer> edges = new TreeSet<>(List.of(scope.designedFrom(), scope.adultAt()));
        rules.rules().stream().flatMap(rule -> limits(rule.when())).forEach(limit -> edges.add(limit + 1));
        rules.ageAdjustments().stream().map(AgeAdjustment::ageAtMost).forEach(limit -> edges.add(limit + 1));
        return List.copyOf(edges);
    }

    private static Stream<Integer> limits(Condition condition) {
        if (condition instanceof Condition.AgeAtMost age) {
            return Stream.of(age.years());
        } else if (condition instanceof Condition.AllOf all) {
            return all.parts().stream().flatMap(AgeEdges::limits);
        } else if (condition instanceof Condition.AnyOf any) {
            return any.parts().stream().flatMap(AgeEdges::limits);
        }
        return Stream.of();
    }
}
