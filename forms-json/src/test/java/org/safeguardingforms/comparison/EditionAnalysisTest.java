package org.safeguardingforms.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguardingforms.oxfordshire.Oxfordshire.A_LOW;
import static org.safeguardingforms.oxfordshire.Oxfordshire.A_MEDIUM;
import static org.safeguardingforms.oxfordshire.Oxfordshire.EDITION;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.safeguardingforms.analysis.Comparison;
import org.safeguardingforms.analysis.Drop;
import org.safeguardingforms.analysis.EditionAnalysis;
import org.safeguardingforms.analysis.RelationCheck;
import org.safeguardingforms.analysis.Verdict;
import org.safeguardingforms.assessment.Assessor;
import org.safeguardingforms.definition.AgeAdjustment;
import org.safeguardingforms.definition.AgeSuggestions;
import org.safeguardingforms.definition.Rule;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.problem.Checked;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.rule.Answer;
import org.safeguardingforms.rule.Condition;
import org.safeguardingforms.rule.IndicatorId;
import org.safeguardingforms.rule.Level;
import org.safeguardingforms.rule.Outcome;
import org.safeguardingforms.rule.Selection;
import org.safeguardingforms.screening.Response;

class EditionAnalysisTest {

    private static final Condition ANY = new Condition.Present(1, Selection.everyRow());

    @Test
    void theOxfordshireEditionHasNeitherIdleRulesNorGapsNorDrops() {
        EditionAnalysis analysis = EditionAnalysis.of(EDITION).orThrow();

        assertThat(analysis.unreachable()).isEmpty();
        assertThat(analysis.addingNothing()).isEmpty();
        assertThat(analysis.gaps()).isEmpty();
        assertThat(analysis.drops()).isEmpty();
        assertThat(analysis.problems()).isEmpty();
        assertThat(analysis.classes()).isPositive();
    }

    @Test
    void aRuleThatWaitsForMoreOpenSuggestionsThanThereCanBeIsUnreachable() {
        EditionAnalysis analysis = analyse(Changed.from(EDITION)
                .suggestions(
                        AgeSuggestions.SHOWN_ONLY, new AgeAdjustment("low", 9, Level.LOW, Level.HIGH, Changed.CITATION))
                .rule("too-many", new Condition.AgeSuggestionOpen(5), Outcome.REFER, false));

        assertThat(analysis.unreachable()).extracting(Rule::title).containsExactly("too-many");
        assertThat(codes(analysis)).contains("rule-unreachable");
    }

    @Test
    void ofTwoRulesThatSayTheSameEachAddsNothing() {
        EditionAnalysis analysis = analyse(Changed.from(EDITION).rule("again", ANY, Outcome.KEEP_UNDER_REVIEW, false));

        assertThat(analysis.addingNothing())
                .extracting(rule -> rule.id().value())
                .containsExactly("any-indicator", "again");
        assertThat(codes(analysis)).containsExactly("rule-adds-nothing", "rule-adds-nothing");
    }

    @Test
    void withoutTheRuleForAnyRowThereIsAGap() {
        EditionAnalysis analysis = analyse(Changed.from(EDITION).withoutRule("any-indicator"));

        var smallest = analysis.gaps().get(0).smallest();
        assertThat(smallest.responses()).hasSize(1);
        assertThat(smallest.verdict(new Assessor(analysis.edition()))).isEqualTo(Verdict.NO_INDICATOR_PRESENT);
        assertThat(codes(analysis)).containsExactly("presence-without-rule");
    }

    /** The gap that decision 005 names. */
    @Test
    void aLevelBetweenPrintedAndSuggestedCanLowerTheOutcome() {
        EditionAnalysis analysis = analyse(Changed.from(EDITION)
                .suggestions(
                        AgeSuggestions.SHOWN_ONLY,
                        new AgeAdjustment("low", 10, Level.LOW, Level.HIGH, Changed.CITATION)));

        Drop smallest = analysis.drops().get(0);
        assertThat(smallest.from()).isEqualTo(Verdict.JUDGEMENT_REQUIRED);
        assertThat(smallest.to()).isEqualTo(Verdict.KEEP_UNDER_REVIEW);
        assertThat(smallest.before().responses()).isEqualTo(Map.of(new IndicatorId(A_LOW), Response.of(Answer.YES)));
        assertThat(smallest.after().responses().get(new IndicatorId(A_LOW)).amendment())
                .hasValueSatisfying(own -> assertThat(own.level()).isEqualTo(Level.MEDIUM));
        assertFalls(smallest, analysis.edition());
        assertThat(codes(analysis)).containsExactly("outcome-can-fall");
    }

    /** Closing a suggestion with the very level that it suggests lowers the outcome where no rule counts that level. */
    @Test
    void aLevelThatNoRuleCountsCanLowerTheOutcome() {
        EditionAnalysis analysis =
                analyse(Changed.from(EDITION).withoutRule("high-indicator").withoutRule("young-child-high-indicator"));

        Drop smallest = analysis.drops().get(0);
        assertThat(smallest.after().responses().values())
                .allMatch(response -> response.amendment().orElseThrow().level() == Level.HIGH);
        assertFalls(smallest, analysis.edition());
    }

    /** With an unknown age, a rule that stops depending on the age takes the floor away (decision 006). */
    @Test
    void aRuleThatStopsDependingOnAnUnknownAgeCanLowerTheOutcome() {
        Condition youngOrSeveral = new Condition.AnyOf(List.of(
                new Condition.AllOf(List.of(new Condition.AgeAtMost(9), ANY)),
                new Condition.Present(2, Selection.everyRow())));
        EditionAnalysis analysis = analyse(Changed.from(EDITION)
                .withoutRules()
                .rule("young-or-several", youngOrSeveral, Outcome.KEEP_UNDER_REVIEW, false));

        Drop smallest = analysis.drops().get(0);
        assertThat(smallest.from()).isEqualTo(Verdict.JUDGEMENT_REQUIRED);
        assertThat(smallest.to()).isEqualTo(Verdict.KEEP_UNDER_REVIEW);
        assertFalls(smallest, analysis.edition());
    }

    private static void assertFalls(Drop drop, Edition edition) {
        Assessor assessor = new Assessor(edition);
        assertThat(drop.before().verdict(assessor)).isEqualTo(drop.from());
        assertThat(drop.after().verdict(assessor)).isEqualTo(drop.to());
        assertThat(drop.to()).isLessThan(drop.from());
    }

    @Test
    void twelveRulesForOneRowEachAreStillFew() {
        Changed variant = Changed.from(EDITION);
        rows(12).forEach(row -> variant.rule(row.value().replace('.', '-'), present(row), Outcome.REFER, false));

        Comparison comparison = Comparison.of(EDITION, variant.build()).orThrow();

        assertThat(comparison.classes()).isLessThan(1_000);
        assertThat(comparison.stronger()).isNotEmpty();
        assertThat(comparison.weaker()).isEmpty();
    }

    @Test
    void rulesThatTellTooManyClassesApartAreRefusedWithTheNumbers() {
        assertThat(problemWithPairsOf(20))
                .isEqualTo(
                        "ERROR analysis-too-large at changed@1.0.0#: The rules tell more than 250000 classes of cases "
                                + "apart, which is the bound, so that an analysis takes seconds at most; one age alone may have "
                                + "12582912 of them. "
                                + "Lower the counts that rules ask for, or let fewer rules count domains and named rows apart.");
        assertThat(problemWithPairsOf(80)).contains("one age alone may have more than can be counted.");
    }

    /** A rule for each of so many rows together with the next. */
    private static String problemWithPairsOf(int count) {
        Changed variant = Changed.from(EDITION);
        List<IndicatorId> rows = rows(count);
        for (int i = 0; i + 1 < rows.size(); i++) {
            Condition both = new Condition.AllOf(List.of(present(rows.get(i)), present(rows.get(i + 1))));
            variant.rule("pair-" + i, both, Outcome.REFER, false);
        }
        Checked<Comparison> comparison = Comparison.of(EDITION, variant.build());
        assertThat(comparison.problems()).hasSize(1);
        return comparison.problems().get(0).toString();
    }

    private static List<IndicatorId> rows(int count) {
        return EDITION.concerns().stream()
                .map(concern -> concern.id())
                .limit(count)
                .toList();
    }

    private static Condition present(IndicatorId row) {
        return new Condition.Present(1, new Selection(Level.LOW, Set.of(), Set.of(row)));
    }

    @Test
    void aVariantThatStrengthensIsHeldToItsWord() {
        Edition weaker = Changed.from(EDITION).level(A_MEDIUM, Level.LOW).build();

        assertThat(RelationCheck.strengthens(EDITION, weaker).problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "ERROR variant-is-weaker at changed@1.0.0#/relation: "
                                + "It asks for less in this case: age 0 to 10; \"Self-harming\": Yes (Medium in the base, Low in the "
                                + "variant). The base leads to \"judgement required\", the variant to \"keep under review\". "
                                + "Change the variant so that it asks for as much, or let it depart and have each class signed.");
        assertThat(RelationCheck.departs(EDITION, weaker).problems()).isEmpty();
        assertThat(RelationCheck.departs(EDITION, weaker).orThrow().weaker()).isNotEmpty();
    }

    @Test
    void aVariantThatIsNotWeakerNeedNotDepart() {
        Edition stronger = Changed.from(EDITION).level(A_LOW, Level.HIGH).build();

        assertThat(RelationCheck.strengthens(EDITION, stronger).problems()).isEmpty();
        assertThat(RelationCheck.departs(EDITION, stronger).problems())
                .extracting(problem -> problem.code().id())
                .containsExactly("departure-not-needed");
    }

    private static EditionAnalysis analyse(Changed edition) {
        return EditionAnalysis.of(edition.build()).orThrow();
    }

    private static List<String> codes(EditionAnalysis analysis) {
        return analysis.problems().stream().map(problem -> problem.code().id()).toList();
    }
}
