package org.safeguardingforms.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguardingforms.oxfordshire.Oxfordshire.A_HIGH;
import static org.safeguardingforms.oxfordshire.Oxfordshire.A_LOW;
import static org.safeguardingforms.oxfordshire.Oxfordshire.A_MEDIUM;
import static org.safeguardingforms.oxfordshire.Oxfordshire.EDITION;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safeguardingforms.analysis.AgeBand;
import org.safeguardingforms.analysis.Comparison;
import org.safeguardingforms.analysis.Difference;
import org.safeguardingforms.analysis.Effect;
import org.safeguardingforms.analysis.Verdict;
import org.safeguardingforms.assessment.Assessor;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.rule.Answer;
import org.safeguardingforms.rule.Condition;
import org.safeguardingforms.rule.IndicatorId;
import org.safeguardingforms.rule.Level;
import org.safeguardingforms.rule.Outcome;
import org.safeguardingforms.rule.Selection;
import org.safeguardingforms.screening.Response;

/** Changes that a board might make to the Oxfordshire edition, and the smallest case that shows what each does. */
class NamedChangesTest {

    private static final Selection HIGH = Selection.ofLevel(Level.HIGH);
    private static final Response YES = Response.of(Answer.YES);
    private static final String FIRST_MEDIUM = "health.sexually-risky-behaviour";

    @Test
    void theAgeLimitLoweredTo12() {
        Comparison comparison = compare(Changed.from(EDITION).rule("young-child-high-indicator", highUpTo(12)));

        assertThat(comparison.effect()).isEqualTo(Effect.WEAKER);
        Difference smallest = comparison.smallestWeaker().orElseThrow();
        assertDiffers(smallest, Verdict.MUST_REFER, Verdict.JUDGEMENT_REQUIRED);
        assertThat(smallest.smallest().age()).isEqualTo(new AgeBand.Years(13, 13));
        assertOnly(smallest, A_HIGH, YES);
        assertThat(comparison.weaker())
                .allMatch(one -> one.ages().equals(List.of(new AgeBand.Years(13, 13))))
                .allMatch(one -> one.base() == Verdict.MUST_REFER);
    }

    @Test
    void theAgeLimitRaisedTo15() {
        Comparison comparison = compare(Changed.from(EDITION).rule("young-child-high-indicator", highUpTo(15)));

        assertThat(comparison.effect()).isEqualTo(Effect.STRONGER);
        Difference smallest = comparison.smallestStronger().orElseThrow();
        assertDiffers(smallest, Verdict.JUDGEMENT_REQUIRED, Verdict.MUST_REFER);
        assertThat(smallest.smallest().age()).isEqualTo(new AgeBand.Years(14, 15));
        assertOnly(smallest, A_HIGH, YES);
    }

    private static Condition highUpTo(int age) {
        return new Condition.AllOf(List.of(new Condition.AgeAtMost(age), new Condition.Present(1, HIGH)));
    }

    @Test
    void oneLowRowAdded() {
        Comparison comparison = compare(Changed.from(EDITION).domain("local", Changed.row("local.new", Level.LOW)));

        assertThat(comparison.effect()).isEqualTo(Effect.STRONGER);
        Difference smallest = comparison.smallestStronger().orElseThrow();
        assertDiffers(smallest, Verdict.NO_INDICATOR_PRESENT, Verdict.KEEP_UNDER_REVIEW);
        assertOnly(smallest, "local.new", YES);
        assertThat(smallest.smallest().screening(EDITION).responses()).doesNotContainKey(new IndicatorId("local.new"));
    }

    @Test
    void multipleRaisedToThree() {
        Comparison comparison = compare(
                Changed.from(EDITION).rule("multiple-indicators", new Condition.Present(3, Selection.everyRow())));

        assertThat(comparison.effect()).isEqualTo(Effect.WEAKER);
        Difference smallest = comparison.smallestWeaker().orElseThrow();
        assertDiffers(smallest, Verdict.JUDGEMENT_REQUIRED, Verdict.KEEP_UNDER_REVIEW);
        assertThat(smallest.smallest().age()).isEqualTo(new AgeBand.Years(14, 17));
        assertThat(smallest.smallest().responses())
                .containsOnlyKeys(new IndicatorId(FIRST_MEDIUM), new IndicatorId(A_MEDIUM))
                .containsValue(YES);
    }

    @Test
    void aHighRowMadeMedium() {
        Comparison comparison = compare(Changed.from(EDITION).level(A_HIGH, Level.MEDIUM));

        assertThat(comparison.effect()).isEqualTo(Effect.WEAKER);
        Difference smallest = comparison.smallestWeaker().orElseThrow();
        assertDiffers(smallest, Verdict.MUST_REFER, Verdict.KEEP_UNDER_REVIEW);
        assertThat(smallest.smallest().age()).isEqualTo(new AgeBand.Years(11, 13));
        assertOnly(smallest, A_HIGH, YES);
    }

    @Test
    void aRowRetired() {
        Comparison comparison = compare(Changed.from(EDITION).withoutRow(A_LOW));

        assertThat(comparison.effect()).isEqualTo(Effect.WEAKER);
        Difference smallest = comparison.smallestWeaker().orElseThrow();
        assertDiffers(smallest, Verdict.KEEP_UNDER_REVIEW, Verdict.NO_INDICATOR_PRESENT);
        assertOnly(smallest, A_LOW, YES);
    }

    @Test
    void possibleNoLongerPresent() {
        Comparison comparison = compare(Changed.from(EDITION).present(Answer.YES));

        assertThat(comparison.effect()).isEqualTo(Effect.WEAKER);
        Difference smallest = comparison.smallestWeaker().orElseThrow();
        assertDiffers(smallest, Verdict.MUST_REFER, Verdict.NO_INDICATOR_PRESENT);
        assertThat(smallest.smallest().age()).isEqualTo(new AgeBand.Years(11, 13));
        assertOnly(smallest, A_HIGH, Response.of(Answer.POSSIBLE));
    }

    @Test
    void aRuleAdded() {
        Comparison comparison = compare(Changed.from(EDITION)
                .rule(
                        "looked-after",
                        new Condition.CircumstanceHolds(RandomEdition.CIRCUMSTANCE),
                        Outcome.REFER,
                        false));

        assertThat(comparison.effect()).isEqualTo(Effect.STRONGER);
        Difference smallest = comparison.smallestStronger().orElseThrow();
        assertDiffers(smallest, Verdict.NO_INDICATOR_PRESENT, Verdict.REFER);
        assertThat(smallest.smallest().responses()).isEmpty();
        assertThat(smallest.smallest().circumstances()).containsExactly(RandomEdition.CIRCUMSTANCE);
    }

    @Test
    void aMustThatBecomesAShould() {
        Comparison comparison = compare(Changed.from(EDITION)
                .withoutRule("young-child-high-indicator")
                .rule("young-child-high-indicator", highUpTo(13), Outcome.REFER, false));

        assertThat(comparison.effect()).isEqualTo(Effect.WEAKER);
        assertDiffers(comparison.smallestWeaker().orElseThrow(), Verdict.MUST_REFER, Verdict.REFER);
    }

    @Test
    void childhoodEndingAt17() {
        Comparison comparison = compare(Changed.from(EDITION).adultAt(17));

        assertThat(comparison.effect()).isEqualTo(Effect.WEAKER);
        assertThat(comparison.weaker())
                .allMatch(one -> one.variant() == Verdict.NO_OUTCOME)
                .allMatch(one -> one.ages().equals(List.of(new AgeBand.Years(17, 17))));
    }

    @Test
    void aRowInOtherWords() {
        Comparison comparison = compare(Changed.from(EDITION).text(A_HIGH, "Other words for the same"));

        assertThat(comparison.effect()).isEqualTo(Effect.EQUAL);
        assertThat(comparison.weaker()).isEmpty();
        assertThat(comparison.stronger()).isEmpty();
        assertThat(comparison.smallestWeaker()).isEmpty();
    }

    @Test
    void aRowMovedToAnotherDomain() {
        Edition variant = Changed.from(EDITION)
                .withoutRow(A_HIGH)
                .domain("local", Changed.row("local.injuries", Level.HIGH))
                .build();
        Map<IndicatorId, IndicatorId> moved = Map.of(new IndicatorId(A_HIGH), new IndicatorId("local.injuries"));

        assertThat(Comparison.of(EDITION, variant, moved).orThrow().effect()).isEqualTo(Effect.EQUAL);
        assertThat(Comparison.of(EDITION, variant).orThrow().effect()).isEqualTo(Effect.MIXED);
    }

    @Test
    void aRowMovedAndMadeMedium() {
        Edition variant = Changed.from(EDITION)
                .withoutRow(A_HIGH)
                .domain("local", Changed.row("local.injuries", Level.MEDIUM))
                .build();
        Map<IndicatorId, IndicatorId> moved = Map.of(new IndicatorId(A_HIGH), new IndicatorId("local.injuries"));

        Comparison comparison = Comparison.of(EDITION, variant, moved).orThrow();

        assertThat(comparison.effect()).isEqualTo(Effect.WEAKER);
        Difference smallest = comparison.smallestWeaker().orElseThrow();
        assertDiffers(smallest, Verdict.MUST_REFER, Verdict.KEEP_UNDER_REVIEW);
        assertOnly(smallest, A_HIGH, YES);
        assertThat(smallest.smallest().screening(variant).responses())
                .containsEntry(new IndicatorId("local.injuries"), YES);
        assertThat(comparison.words(smallest)).contains("Yes (High in the base, Medium in the variant)");
    }

    @Test
    void aRuleThatRepeatsAnother() {
        Comparison comparison = compare(
                Changed.from(EDITION).rule("again", new Condition.Present(2, HIGH), Outcome.JUDGEMENT_REQUIRED, false));

        assertThat(comparison.effect()).isEqualTo(Effect.EQUAL);
        assertThat(comparison.classes()).isPositive();
    }

    /** Every case that the comparison reports is as it says, by the assessors of both editions. */
    private static Comparison compare(Changed changed) {
        Edition variant = changed.build();
        Comparison comparison = Comparison.of(EDITION, variant).orThrow();
        Assessor before = new Assessor(EDITION);
        Assessor after = new Assessor(variant);
        Stream.concat(comparison.weaker().stream(), comparison.stronger().stream())
                .forEach(one -> {
                    assertThat(one.smallest().verdict(before)).isEqualTo(one.base());
                    assertThat(one.smallest().verdict(after)).isEqualTo(one.variant());
                });
        return comparison;
    }

    private static void assertDiffers(Difference difference, Verdict base, Verdict variant) {
        assertThat(difference.base()).isEqualTo(base);
        assertThat(difference.variant()).isEqualTo(variant);
    }

    private static void assertOnly(Difference difference, String row, Response response) {
        assertThat(difference.smallest().responses()).isEqualTo(Map.of(new IndicatorId(row), response));
    }
}
