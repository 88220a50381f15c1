package org.safeguardingforms.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguardingforms.oxfordshire.Oxfordshire.FORMS;
import static org.safeguardingforms.oxfordshire.Oxfordshire.decided;

import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.safeguardingforms.assessment.Assessment;
import org.safeguardingforms.rule.Outcome;

/** Many cases over all 85 rows, the same at every run, against the oracle. */
class RandomCasesTest {

    private static final int CASES = 100_000;
    private static final int CASES_WITH_TRACE = 5_000;

    @Test
    void theDecisionIsThatOfTheTable() {
        SplittableRandom random = new SplittableRandom(20130301);
        Map<Outcome, Integer> seen = new EnumMap<>(Outcome.class);
        for (int i = 0; i < CASES; i++) {
            RandomCase one = new RandomCase(random);
            Assessment assessment = FORMS.assess(one.screening()).orThrow();
            new Verdict(assessment, one.known()).check();
            seen.merge(decided(assessment).outcome(), 1, Integer::sum);
        }
        assertThat(seen).as("outcomes that were tried").containsOnlyKeys(Outcome.values());
        assertThat(seen.values()).allMatch(count -> count > CASES / 100);
    }

    @Test
    void theTraceAndTheOpenRowsAreThoseOfTheTable() {
        SplittableRandom random = new SplittableRandom(20120229);
        for (int i = 0; i < CASES_WITH_TRACE; i++) {
            RandomCase one = new RandomCase(random);
            Verdict verdict = new Verdict(FORMS.assess(one.screening()).orThrow(), one.known());
            verdict.checkRules();
            verdict.checkRows();
        }
    }
}
