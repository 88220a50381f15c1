package org.safeguardingforms.examples.localvariant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safeguardingforms.SafeguardingForms;
import org.safeguardingforms.assessment.ReferralDecision;
import org.safeguardingforms.calendar.TimeLimit;
import org.safeguardingforms.definition.MilestoneId;
import org.safeguardingforms.definition.Timing;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.json.Editions;
import org.safeguardingforms.json.lint.Lint;
import org.safeguardingforms.json.variant.Origin;
import org.safeguardingforms.rule.Answer;
import org.safeguardingforms.rule.IndicatorId;
import org.safeguardingforms.rule.Level;
import org.safeguardingforms.rule.Outcome;
import org.safeguardingforms.screening.ChildDetails;
import org.safeguardingforms.screening.Response;
import org.safeguardingforms.screening.Screening;

/** What the variant makes of the Oxfordshire edition. */
class ExampleShireTest {

    private static final Edition LOCAL = ExampleShire.variant().edition();
    private static final Edition BASE = ExampleShire.variant().base();

    @Test
    void aDomainIsAddedAndARowIsRetired() {
        List<String> domains = LOCAL.screeningTool().domains().stream()
                .map(domain -> domain.id().value())
                .toList();

        assertThat(domains).hasSize(7).endsWith("e-safety", "online-gaming");
        assertThat(LOCAL.screeningTool().indicators()).hasSize(86);
        assertThat(LOCAL.findIndicator(ExampleShire.RETIRED)).isEmpty();
    }

    @Test
    void lintFindsNothingInIt() throws IOException {
        byte[] variant = Files.readAllBytes(ExampleShire.DEFINITIONS.resolve("example-shire-cse-1.0.0.json"));

        assertThat(Lint.with(Editions.bundledDocuments())
                        .check(List.of(variant))
                        .problems())
                .isEmpty();
    }

    @Test
    void twoRowsHaveOtherLevels() {
        assertThat(level("health.self-harming")).isEqualTo(Level.HIGH);
        assertThat(level("behaviour.petty-crime")).isEqualTo(Level.MEDIUM);
    }

    private static Level level(String row) {
        return LOCAL.indicator(new IndicatorId(row)).level();
    }

    @Test
    void oneHighRowAtFifteenIsAReferralThatMustBeMade() {
        assertThat(decide(LOCAL, 15)).returns(Outcome.REFER, ReferralDecision.Decided::outcome);
        assertThat(decide(LOCAL, 15).mandatory()).isTrue();
        assertThat(decide(LOCAL, 16).outcome()).isEqualTo(Outcome.JUDGEMENT_REQUIRED);
        assertThat(decide(BASE, 15).outcome()).isEqualTo(Outcome.JUDGEMENT_REQUIRED);
    }

    private static ReferralDecision.Decided decide(Edition edition, int age) {
        Screening screening = Screening.draft(new UUID(0, 1), edition.pin())
                .child(ChildDetails.aboutAged("Robin Example", age, age))
                .answer("grooming.unexplained-money", Response.of(Answer.YES))
                .build();
        return (ReferralDecision.Decided)
                SafeguardingForms.of(edition).assess(screening).orThrow().decision();
    }

    @Test
    void theFormSaysTheNewAgeAndWhomToAsk() {
        assertThat(LOCAL.screeningTool().introduction().get(2).get(1).text()).contains("aged 15 years old or younger");
        assertThat(LOCAL.screeningTool().contact()).contains("cse-team@exampleshire.invalid");
    }

    @Test
    void theStrategyDiscussionIsDueInTwoWorkingDays() {
        assertThat(limit(LOCAL).words()).isEqualTo("2 working days");
        assertThat(limit(BASE).words()).isEqualTo("3 working days");
    }

    private static TimeLimit limit(Edition edition) {
        Timing timing = edition.meetingPlan()
                .find(new MilestoneId("strategy-discussion"))
                .orElseThrow()
                .timing();
        return ((Timing.After) timing).limit();
    }

    @Test
    void everyElementKnowsWhereItComesFrom() {
        Origin changed = ExampleShire.variant().provenance().of(new IndicatorId("health.self-harming"));
        Origin added = ExampleShire.variant().provenance().of(new IndicatorId("online-gaming.moved-to-private-chat"));

        assertThat(changed.document()).isEqualTo("oxfordshire-screening-tool@1.0.0");
        assertThat(changed.touches()).singleElement().satisfies(touch -> {
            assertThat(touch.variant()).isEqualTo("example-shire-cse@1.0.0");
            assertThat(touch.change().grounds().reason()).startsWith("The board's health partners");
        });
        assertThat(added.document()).isEqualTo("example-shire-cse@1.0.0");
    }
}
