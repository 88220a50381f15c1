package org.safeguardingforms.examples.localvariant;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeguardingforms.SafeguardingForms;
import org.safeguardingforms.analysis.Comparison;
import org.safeguardingforms.analysis.Difference;
import org.safeguardingforms.analysis.Witness;
import org.safeguardingforms.assessment.ReferralDecision;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.json.Editions;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.rule.Outcome;

/** A proposal that says it strengthens, and refers fewer children of 13. It is caught before any child is. */
class FaultyVariantTest {

    private static final Editions EDITIONS = Editions.bundled().and(Editions.inFolder(Path.of("faulty")));
    private static final String ID = "example-shire-faulty";

    @Test
    void itIsRefusedWhenItIsLoadedWithTheCaseThatSpeaksAgainstIt() {
        List<Problem> problems = EDITIONS.variant(ID, "1.0.0").problems();

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code().id()).isEqualTo("variant-is-weaker");
            assertThat(problem.message())
                    .isEqualTo(
                            "It asks for less in this case: age 13; \"Physical injuries such as bruising suggestive of"
                                    + " either physical or sexual assault\": Yes (High). The base leads to \"refer, mandatory\","
                                    + " the variant to \"judgement required\".");
        });
    }

    @Test
    void theSmallestCaseIsARecordThatCanBeRun() {
        Comparison comparison = EDITIONS.comparison(ID, "1.0.0").orThrow();
        Difference smallest = comparison.smallestWeaker().orElseThrow();

        assertThat(smallest.smallest().responses()).hasSize(1);
        assertThat(outcome(comparison.base(), smallest.smallest())).isEqualTo(Outcome.REFER);
        assertThat(outcome(comparison.variant(), smallest.smallest())).isEqualTo(Outcome.JUDGEMENT_REQUIRED);
    }

    private static Outcome outcome(Edition edition, Witness witness) {
        var assessment =
                SafeguardingForms.of(edition).assess(witness.screening(edition)).orThrow();
        return ((ReferralDecision.Decided) assessment.decision()).outcome();
    }
}
