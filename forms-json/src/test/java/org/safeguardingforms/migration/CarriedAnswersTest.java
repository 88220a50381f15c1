package org.safeguardingforms.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.safeguardingforms.oxfordshire.Days.FRI_2013_03_01;
import static org.safeguardingforms.oxfordshire.Oxfordshire.draft;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safeguardingforms.SafeguardingForms;
import org.safeguardingforms.assessment.Assessment;
import org.safeguardingforms.assessment.CarriedConcern;
import org.safeguardingforms.assessment.ReferralDecision.Decided;
import org.safeguardingforms.document.Block;
import org.safeguardingforms.document.Document;
import org.safeguardingforms.document.Span;
import org.safeguardingforms.handover.RiskAssessmentHandover;
import org.safeguardingforms.json.AssessmentJson;
import org.safeguardingforms.json.HandoverJson;
import org.safeguardingforms.json.ScreeningJson;
import org.safeguardingforms.json.migration.Migration;
import org.safeguardingforms.json.migration.MigrationChain;
import org.safeguardingforms.record.BeanValidation;
import org.safeguardingforms.rule.Answer;
import org.safeguardingforms.rule.IndicatorId;
import org.safeguardingforms.rule.Level;
import org.safeguardingforms.rule.Outcome;
import org.safeguardingforms.screening.Response;
import org.safeguardingforms.screening.Screening;
import org.safeguardingforms.screening.ScreeningBuilder;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Whoever reads a decision about a migrated record is told what the record holds that no rule looked at. */
class CarriedAnswersTest {

    private static final String HELD =
            "This record holds what this edition does not ask about, carried over from an earlier record: ";
    private static final String DROPPED = "health.self-harming";
    private static final Migration MIGRATION =
            MigrationCase.named("dropped").migration().orThrow();
    private static final SafeguardingForms NEWER = SafeguardingForms.of(MIGRATION.to());

    private static final HandoverJson HANDOVERS = new HandoverJson(MIGRATION.to());
    private static final UUID HANDOVER = UUID.fromString("00000000-0000-4000-8000-0000000000aa");

    private static Screening migrated(ScreeningBuilder older) {
        return MigrationChain.of(List.of(MIGRATION))
                .orThrow()
                .migrate(older.build(), MigrationCase.NEW_ID)
                .orThrow()
                .screening();
    }

    private static Assessment assessed(ScreeningBuilder older) {
        return NEWER.assess(migrated(older), FRI_2013_03_01).orThrow();
    }

    private static Assessment withAHighYesDropped() {
        return assessed(draft().answer(DROPPED, Response.of(Answer.YES).amendedTo(Level.HIGH, "Third time")));
    }

    private static String text(Document document) {
        StringBuilder text = new StringBuilder();
        for (Block block : document.blocks()) {
            if (block instanceof Block.Paragraph paragraph) {
                paragraph.spans().stream().map(Span::text).forEach(text::append);
                text.append('\n');
            }
        }
        return text.toString();
    }

    @Test
    void theDecisionStandsAsTheRulesOfTheNewerEditionMakeIt() {
        assertThat(withAHighYesDropped().decision())
                .isInstanceOfSatisfying(Decided.class, decided -> assertThat(decided.outcome())
                        .isEqualTo(Outcome.NO_INDICATOR_PRESENT));
    }

    @Test
    void theAssessmentTellsHowManyAnswersNoRuleLookedAtAndAtWhichLevel() {
        Assessment assessment = withAHighYesDropped();

        assertThat(assessment.carriedConcerns())
                .singleElement()
                .satisfies(one -> assertThat(one.row()).isEqualTo(DROPPED))
                .satisfies(one -> assertThat(one.answer()).isEqualTo(Answer.YES))
                .satisfies(one -> assertThat(one.level()).contains(Level.HIGH));
        assertThat(assessment.guidance().get(0).text())
                .startsWith(HELD + "1 answered Yes (1 High). No rule looked at it")
                .contains("Read record " + draft().build().id() + " (oxfordshire-cse@1.0.0)");
    }

    @Test
    void aRowLeftAsPrintedKeepsTheLevelThatTheOlderEditionPrinted() {
        Assessment assessment = assessed(draft().answer(DROPPED, Response.of(Answer.POSSIBLE)));
        Level printed = MIGRATION.from().indicator(new IndicatorId(DROPPED)).level();

        assertThat(assessment.carriedConcerns())
                .extracting(CarriedConcern::answer, CarriedConcern::level)
                .containsExactly(tuple(Answer.POSSIBLE, Optional.of(printed)));
    }

    @Test
    void theLevelOfACarriedAnswerOutlivesTheRecordsJson() {
        Screening screening = migrated(draft().answer(DROPPED, Response.of(Answer.YES)));
        ScreeningJson json = new ScreeningJson(MIGRATION.to());

        assertThat(json.read(json.write(screening)).orThrow()).isEqualTo(screening);
    }

    @Test
    void everywhereThatTheDecisionIsReadItDoesNotReadAsIfNothingHadBeenRecorded() {
        Assessment assessment = withAHighYesDropped();
        String json = new String(AssessmentJson.write(assessment), StandardCharsets.UTF_8);

        assertThat(List.of(
                        assessment.explanation(),
                        text(NEWER.nextSteps(assessment)),
                        text(NEWER.filledScreeningTool(assessment))))
                .allSatisfy(read -> assertThat(read)
                        .contains("No indicator present among the rows of this edition, but")
                        .contains(HELD)
                        .doesNotContain("No indicator present."));
        assertThat(json)
                .contains(HELD)
                .contains("\"carriedConcerns\": [")
                .contains("\"row\": \"health.self-harming\"", "\"level\": \"HIGH\"");
    }

    @Test
    void whoeverGetsOnlyTheHandOverIsToldTheSame() {
        Assessment assessment = withAHighYesDropped();
        RiskAssessmentHandover handover = NEWER.handOver(HANDOVER, assessment).orThrow();
        RiskAssessmentHandover received =
                HANDOVERS.read(HANDOVERS.write(handover)).orThrow();

        assertThat(received).isEqualTo(handover);
        assertThat(BeanValidation.accepts(received)).isTrue();
        assertThat(received.assessment().guidance()).isEqualTo(assessment.guidance());
        assertThat(received.assessment().carriedConcerns()).isEqualTo(assessment.carriedConcerns());
        assertThat(text(NEWER.handoverPage(received)))
                .contains("No row of this edition is recorded as present, but rows of an earlier one are.")
                .contains("No indicator present among the rows of this edition, but")
                .contains(HELD)
                .contains("/responses/health.self-harming/professionalLevel/reason: Third time");
    }

    @Test
    void aHandOverWrittenBeforeThereWasAPlaceForItIsReadAsItIs() {
        RiskAssessmentHandover handover =
                NEWER.handOver(HANDOVER, withAHighYesDropped()).orThrow();
        ObjectNode written = (ObjectNode) JsonMapper.shared().readTree(HANDOVERS.write(handover));
        written.remove("carriedOver");
        byte[] older = written.toString().getBytes(StandardCharsets.UTF_8);

        assertThat(HANDOVERS.schemaProblems(older)).isEmpty();
        assertThat(HANDOVERS.read(older).problems()).isEmpty();
        assertThat(HANDOVERS.read(older).orThrow().assessment().guidance()).isEmpty();
    }

    @Test
    void anAnswerNoAndNotesWithoutAPlaceAreToldButRaiseNoAlarm() {
        Assessment assessment =
                assessed(draft().answer(DROPPED, Response.of(Answer.NO)).note("health", "Invented note"));

        assertThat(assessment.carriedConcerns()).isEmpty();
        assertThat(assessment.guidance().get(0).text()).startsWith(HELD + "2 entries.");
        assertThat(assessment.explanation()).startsWith("No indicator present.");
    }

    @Test
    void aMigratedRecordThatLostNothingTellsNothing() {
        Assessment assessment = assessed(draft().answer("grooming.unexplained-money", Response.of(Answer.YES)));

        assertThat(assessment.guidance()).isEmpty();
        assertThat(new String(AssessmentJson.write(assessment), StandardCharsets.UTF_8))
                .doesNotContain("carriedConcerns");
    }
}
