package org.safeguardingforms.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safeguardingforms.assessment.Assessor;
import org.safeguardingforms.assessment.ReferralDecision;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.rule.Outcome;
import org.safeguardingforms.screening.Screening;

/** Ratios mean something only between things that give the same answer. */
class PeersTest {

    private static final Edition EDITION = BaseEdition.load();

    private final Assessor assessor = new Assessor(EDITION);
    private final HandWrittenLoop loop = new HandWrittenLoop(EDITION);
    private final DmnPeer dmnFromCounts = DmnPeer.fromCounts();
    private final DmnPeer dmnFromRows = DmnPeer.fromRows();

    @Test
    void allGiveTheSameOutcomeForCompleteAndIncompleteScreenings() {
        InventedScreenings source = new InventedScreenings(EDITION, 2);
        List<Screening> screenings = Stream.generate(() -> List.of(source.nextFull(), source.nextInPart()))
                .limit(300)
                .flatMap(List::stream)
                .toList();
        Set<Outcome> seen = EnumSet.noneOf(Outcome.class);
        for (Screening screening : screenings) {
            Outcome outcome = outcome(screening);
            assertThat(loop.outcome(screening)).isEqualTo(outcome);
            Facts facts = loop.facts(screening);
            assertThat(dmnFromCounts.outcome(DmnInputs.counts(facts))).isEqualTo(outcome);
            assertThat(dmnFromRows.outcome(DmnInputs.rows(facts))).isEqualTo(outcome);
            seen.add(outcome);
        }
        assertThat(seen).containsExactly(Outcome.values());
    }

    private Outcome outcome(Screening screening) {
        var decision = assessor.assess(screening).orThrow().decision();
        return ((ReferralDecision.Decided) decision).outcome();
    }

    @Test
    void theScreeningsThatAreMeasuredAnswerEveryRowAndReachEveryOutcome() {
        List<Screening> measured = InventedScreenings.full(EDITION, 64);
        assertThat(measured).allSatisfy(one -> assertThat(one.responses()).hasSize(85));
        assertThat(measured.stream().map(this::outcome)).contains(Outcome.values());
    }
}
