package org.safeguardingforms.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.safeguardingforms.analysis.AgeBand;
import org.safeguardingforms.analysis.Drop;
import org.safeguardingforms.analysis.EditionAnalysis;
import org.safeguardingforms.analysis.Gap;
import org.safeguardingforms.analysis.Verdict;
import org.safeguardingforms.analysis.Witness;
import org.safeguardingforms.assessment.Assessor;
import org.safeguardingforms.definition.Rule;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.rule.Conclusion;
import org.safeguardingforms.rule.RuleId;
import org.safeguardingforms.screening.ChildAge;

/** The analysis of an edition finds what trying every case finds: idle rules and parts of rules, gaps, and outcomes that fall. */
class EditionAnalysisProperties {

    @Property(tries = 120)
    void ofEditionsWithTwoRows(@ForAll long seed) {
        check(RandomEdition.draw(new SplittableRandom(seed), 2));
    }

    @Property(tries = 1)
    void ofEditionsWithThreeRows(@ForAll long seed) {
        check(RandomEdition.draw(new SplittableRandom(seed), 3));
    }

    private static void check(Edition edition) {
        EditionAnalysis analysis = EditionAnalysis.of(edition).orThrow();
        Tried tried = new Tried(edition);

        assertThat(ids(analysis.unreachable())).as("unreachable").isEqualTo(tried.unreachable());
        assertThat(ids(analysis.addingNothing())).as("adding nothing").isEqualTo(tried.addingNothing());
        assertThat(analysis.idleParts()).as("idle parts").isEqualTo(tried.idleParts());
        assertThat(gaps(analysis)).as("gaps").isEqualTo(tried.gaps());
        assertThat(falls(analysis)).as("falls").isEqualTo(tried.falls());
        assertThat(analysis.drops()).allMatch(drop -> isOne(drop, new Assessor(edition)));
    }

    private static List<RuleId> ids(List<Rule> rules) {
        return rules.stream().map(Rule::id).toList();
    }

    private static Map<String, Long> gaps(EditionAnalysis analysis) {
        Map<String, Long> gaps = new TreeMap<>();
        for (Gap gap : analysis.gaps()) {
            long present = gap.smallest().responses().size();
            gap.ages().forEach(band -> tried(band).forEach(age -> gaps.merge(age, present, Math::min)));
        }
        return gaps;
    }

    private static Set<String> falls(EditionAnalysis analysis) {
        Set<String> falls = new TreeSet<>();
        for (Drop drop : analysis.drops()) {
            boolean settled = drop.before()
                    .conclusion()
                    .filter(Conclusion.DOES_NOT_CONFIRM_CONCERNS::equals)
                    .isPresent();
            ages(drop.before(), drop.after())
                    .forEach(ages -> falls.add(Tried.fall(ages, settled, drop.from(), drop.to())));
        }
        return falls;
    }

    /** At every age of a band; or from the youngest age of a band to the oldest of the band below. */
    private static List<String> ages(Witness before, Witness after) {
        if (before.age() instanceof AgeBand.Years older
                && after.age() instanceof AgeBand.Years younger
                && !older.equals(younger)) {
            return List.of(older.from() + " then " + younger.to());
        }
        return tried(before.age());
    }

    /** The ages of a band that are tried. */
    private static List<String> tried(AgeBand band) {
        return EveryCase.AGES.stream()
                .filter(age -> holds(band, age))
                .map(Tried::age)
                .toList();
    }

    private static boolean holds(AgeBand band, ChildAge age) {
        return band instanceof AgeBand.Years years
                ? age instanceof ChildAge.Estimated one && years.from() <= one.from() && one.from() <= years.to()
                : age instanceof ChildAge.Unknown;
    }

    private static boolean isOne(Drop drop, Assessor assessor) {
        Verdict before = drop.before().verdict(assessor);
        Verdict after = drop.after().verdict(assessor);
        return before == drop.from() && after == drop.to() && after.compareTo(before) < 0;
    }
}
