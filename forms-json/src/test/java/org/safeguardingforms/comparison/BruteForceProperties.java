package org.safeguardingforms.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.safeguardingforms.analysis.AgeBand;
import org.safeguardingforms.analysis.Comparison;
import org.safeguardingforms.analysis.Difference;
import org.safeguardingforms.analysis.Verdict;
import org.safeguardingforms.analysis.Witness;
import org.safeguardingforms.assessment.Assessor;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.rule.Answer;
import org.safeguardingforms.rule.Conclusion;
import org.safeguardingforms.screening.ChildAge;

/** The comparison finds what trying every case finds: the same differences, at the same ages, with cases as small. */
class BruteForceProperties {

    @Property(tries = 240)
    void twoSmallEditionsWithTwoRows(@ForAll long seed) {
        check(new SplittableRandom(seed), 2);
    }

    @Property(tries = 8)
    void twoSmallEditionsWithThreeRows(@ForAll long seed) {
        check(new SplittableRandom(seed), 3);
    }

    private static void check(SplittableRandom random, int rows) {
        Edition base = RandomEdition.draw(random, rows);
        Edition variant = RandomEdition.draw(random, rows);

        assertThat(found(Comparison.of(base, variant).orThrow())).isEqualTo(tried(base, variant));
    }

    /** How the editions differ, at which ages, whether settled by a judgement; with the fewest rows that it takes. */
    private static Map<String, Long> tried(Edition base, Edition variant) {
        Assessor left = new Assessor(base);
        Assessor right = new Assessor(variant);
        TreeMap<String, Long> tried = new TreeMap<>();
        new EveryCase(base, variant).forEach(one -> {
            Verdict before = one.under(left);
            Verdict after = one.under(right);
            if (before != after) {
                String key = age(one.age()) + key(one.isSettled(), before, after);
                tried.merge(key, one.present(), Math::min);
            }
        });
        return tried;
    }

    private static Map<String, Long> found(Comparison comparison) {
        TreeMap<String, Long> found = new TreeMap<>();
        comparison.weaker().forEach(one -> add(one, found));
        comparison.stronger().forEach(one -> add(one, found));
        return found;
    }

    private static void add(Difference one, Map<String, Long> found) {
        boolean settled = one.smallest()
                .conclusion()
                .filter(Conclusion.DOES_NOT_CONFIRM_CONCERNS::equals)
                .isPresent();
        for (AgeBand band : one.ages()) {
            for (int age = 0; age <= 13; age++) {
                if (isTried(age) && band instanceof AgeBand.Years years && years.from() <= age && age <= years.to()) {
                    found.merge(age + key(settled, one.base(), one.variant()), present(one.smallest()), Math::min);
                }
            }
            if (band instanceof AgeBand.NotKnown) {
                found.merge(key(settled, one.base(), one.variant()), present(one.smallest()), Math::min);
            }
        }
    }

    private static boolean isTried(int age) {
        return age == 0 || age == 3 || age == 4 || age >= 9;
    }

    private static String age(ChildAge age) {
        return age instanceof ChildAge.Estimated estimated ? "" + estimated.from() : "";
    }

    private static String key(boolean settled, Verdict before, Verdict after) {
        return (settled ? " settled " : " ") + before + " to " + after;
    }

    private static long present(Witness witness) {
        return witness.responses().values().stream()
                .filter(response -> response.answer() != Answer.NO)
                .count();
    }
}
