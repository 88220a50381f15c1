package org.safeguardingforms.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safeguardingforms.oxfordshire.Days.FRI_2013_03_01;
import static org.safeguardingforms.oxfordshire.Oxfordshire.A_HIGH;
import static org.safeguardingforms.oxfordshire.Oxfordshire.A_LOW;
import static org.safeguardingforms.oxfordshire.Oxfordshire.A_MEDIUM;
import static org.safeguardingforms.oxfordshire.Oxfordshire.A_TEACHER;
import static org.safeguardingforms.oxfordshire.Oxfordshire.EDITION;
import static org.safeguardingforms.oxfordshire.Oxfordshire.FORMS;
import static org.safeguardingforms.oxfordshire.Oxfordshire.KEYS;
import static org.safeguardingforms.oxfordshire.Oxfordshire.KEYS_AGAIN;
import static org.safeguardingforms.oxfordshire.Oxfordshire.RECORD;
import static org.safeguardingforms.oxfordshire.Oxfordshire.ROWS;
import static org.safeguardingforms.oxfordshire.Oxfordshire.aged;
import static org.safeguardingforms.oxfordshire.Oxfordshire.draft;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safeguardingforms.assessment.Assessment;
import org.safeguardingforms.assessment.ReferralDecision.Decided;
import org.safeguardingforms.document.Block;
import org.safeguardingforms.document.Document;
import org.safeguardingforms.document.Row;
import org.safeguardingforms.document.Span;
import org.safeguardingforms.practice.HistoryHeading;
import org.safeguardingforms.practice.HistoryHeadingId;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.ProblemCode;
import org.safeguardingforms.rule.Answer;
import org.safeguardingforms.rule.CircumstanceId;
import org.safeguardingforms.rule.IndicatorId;
import org.safeguardingforms.rule.Level;
import org.safeguardingforms.rule.Outcome;
import org.safeguardingforms.screening.Basis;
import org.safeguardingforms.screening.ChildDetails;
import org.safeguardingforms.screening.Response;
import org.safeguardingforms.screening.ScreeningBuilder;

/** What a screening hands over to a risk assessment (section 20). */
class HandoverTest {

    private static final UUID HANDOVER = UUID.fromString("00000000-0000-4000-8000-0000000000aa");

    private static RiskAssessmentHandover handOver(ScreeningBuilder screening) {
        return FORMS.handOver(HANDOVER, assessed(screening)).orThrow();
    }

    private static Assessment assessed(ScreeningBuilder screening) {
        return FORMS.assess(screening.build(), FRI_2013_03_01).orThrow();
    }

    private static List<String> ids(List<IndicatorId> rows) {
        return rows.stream().map(IndicatorId::value).toList();
    }

    @Test
    void yesAndPossibleAreCarriedOverAndNoIsNot() {
        RiskAssessmentHandover handover =
                handOver(aged(15).answer(A_LOW, Response.of(Answer.POSSIBLE).basedOn(Basis.GUT_FEELING))
                        .answer(A_HIGH, Response.of(Answer.YES).basedOn(Basis.EVIDENCE))
                        .answer(A_MEDIUM, Response.of(Answer.NO))
                        .note("health", "Seen by a nurse."));

        assertThat(ids(handover.rows())).containsExactly(A_HIGH, A_LOW);
        assertThat(handover.carried().responses().get(new IndicatorId(A_LOW)).basis())
                .containsExactly(Basis.GUT_FEELING);
        assertThat(handover.carried().notes()).hasSize(1);
        assertThat(handover.screening()).isEqualTo(RECORD);
        assertThat(handover.edition()).isEqualTo(EDITION);
        assertThat(ids(handover.unknown().rows()))
                .doesNotContain(A_HIGH, A_LOW, A_MEDIUM)
                .hasSize(ROWS.size() - 3);
    }

    @Test
    void allThreeLevelsComeAlong() {
        RiskAssessmentHandover handover =
                handOver(aged(10).answer(A_MEDIUM, Response.of(Answer.YES).amendedTo(Level.LOW, "Long ago")));

        var levels = handover.assessment().levels(new IndicatorId(A_MEDIUM));
        assertThat(levels.suggested()).isEqualTo(Level.MEDIUM);
        assertThat(levels.ageSuggested()).isEqualTo(Level.HIGH);
        assertThat(levels.professional().orElseThrow().level()).isEqualTo(Level.LOW);
    }

    @Test
    void aRowWhoseTwinIsAnsweredIsNotUnknown() {
        RiskAssessmentHandover handover = handOver(aged(15).answer(KEYS_AGAIN, Response.of(Answer.NO)));

        assertThat(ids(handover.unknown().rows())).doesNotContain(KEYS, KEYS_AGAIN);
    }

    @Test
    void aNoComesAlongIfItsTwinIsPresentSinceBothAreOneConcern() {
        RiskAssessmentHandover handover = handOver(aged(15).answer(KEYS, Response.of(Answer.YES))
                .answer(KEYS_AGAIN, Response.of(Answer.NO).amendedTo(Level.LOW, "Long ago")));

        assertThat(ids(handover.rows())).containsExactly(KEYS, KEYS_AGAIN);
    }

    @Test
    void whatIsNotRecordedIsUnknown() {
        RiskAssessmentHandover handover =
                handOver(draft().child(ChildDetails.ofUnknownAge("")).circumstance(new CircumstanceId("LOOKED_AFTER")));

        assertThat(handover.unknown().age()).isTrue();
        assertThat(ids(handover.unknown().rows()))
                .containsExactlyElementsOf(ids(ROWS))
                .isNotEmpty();
        assertThat(handover.unknown().circumstances())
                .extracting(CircumstanceId::value)
                .contains("CARE_ORDER_S31")
                .doesNotContain("LOOKED_AFTER");
        assertThat(handOver(aged(12)).unknown().age()).isFalse();
    }

    @Test
    void theFiveHeadingsOfTheHistoryAreLeftToBeFilledIn() {
        RiskAssessmentHandover empty = handOver(aged(15));
        assertThat(empty.history()).isEmpty();
        assertThat(EDITION.practice().riskAssessment().history()).hasSize(5);

        RiskAssessmentHandover filled = empty;
        for (HistoryHeading heading : EDITION.practice().riskAssessment().history()) {
            filled = filled.withHistory(heading.id(), "Nothing known.");
        }
        assertThat(filled.history()).hasSize(5);
        assertThat(filled).isNotEqualTo(empty);
        assertThatThrownBy(() -> empty.withHistory(new HistoryHeadingId("weather"), "Rain"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("heading")
                .hasMessageNotContaining("Rain");
    }

    @Test
    void theOutcomeIsThatOfTheWholeScreening() {
        RiskAssessmentHandover handover = handOver(
                aged(13).answer(A_HIGH, Response.of(Answer.POSSIBLE)).answer(A_MEDIUM, Response.of(Answer.NO)));

        Decided decided = (Decided) handover.assessment().decision();
        assertThat(decided.outcome()).isEqualTo(Outcome.REFER);
        assertThat(decided.mandatory()).isTrue();
    }

    @Test
    void anAdultIsNotHandedOver() {
        List<Problem> problems = FORMS.handOver(HANDOVER, assessed(aged(18).completedBy(A_TEACHER)))
                .problems();

        assertThat(problems).extracting(Problem::code).containsExactly(ProblemCode.HANDOVER_OF_ADULT);
        assertThat(FORMS.handOver(HANDOVER, assessed(aged(17))).isValid()).isTrue();
    }

    @Test
    void somebodyToInvolveIsNamedWithParagraphs() {
        assertThat(handOver(aged(15)).involve())
                .extracting(one -> one.id().value())
                .contains("kingfisher-team", "assessment-team", "partner-agencies", "lead-professional");
    }

    @Test
    void thePageSaysAllOfIt() {
        Document page = FORMS.handoverPage(
                handOver(aged(10).answer(A_MEDIUM, Response.of(Answer.YES).amendedTo(Level.LOW, "Long ago"))
                                .answer(A_HIGH, Response.of(Answer.POSSIBLE).basedOn(Basis.EVIDENCE))
                                .note("health", "Seen by a nurse."))
                        .withHistory(new HistoryHeadingId("poverty-and-deprivation"), "The flat is cold."));

        List<String> texts = texts(page);
        assertThat(texts)
                .contains("Printed: Medium", "Suggested for this age: High", "Professional: Low", "Long ago")
                .contains("Possible", "Evidence", "Basis not said", "Seen by a nurse.", "The flat is cold.")
                .contains("Poverty and deprivation. (20)", "Circumstances not recorded:", "Kingfisher Team ")
                .anySatisfy(text -> assertThat(text).contains("Eating disorder"));
        assertThat(page.reference()).contains("oxfordshire-cse");
        assertThat(page.toString()).doesNotContain("nurse", "cold", "Robin");
    }

    /** Every text of the page, one for each span and each label. */
    private static List<String> texts(Document page) {
        return page.blocks().stream().flatMap(block -> block(block).stream()).toList();
    }

    private static List<String> block(Block block) {
        if (block instanceof Block.Table table) {
            return table.rows().stream().flatMap(row -> row(row).stream()).toList();
        } else if (block instanceof Block.Points points) {
            return Stream.concat(spans(List.of(points.lead())).stream(), spans(points.points()).stream())
                    .toList();
        }
        return block instanceof Block.Paragraph paragraph ? spans(List.of(paragraph)) : List.of();
    }

    private static List<String> row(Row row) {
        if (row instanceof Row.Cells cells) {
            return cells.cells().stream().flatMap(cell -> spans(cell).stream()).toList();
        } else if (row instanceof Row.Notes notes) {
            return Stream.concat(Stream.of(notes.label()), spans(notes.notes()).stream())
                    .toList();
        }
        return List.of(((Row.Section) row).title());
    }

    private static List<String> spans(List<Block.Paragraph> paragraphs) {
        return paragraphs.stream()
                .flatMap(paragraph -> paragraph.spans().stream())
                .map(Span::text)
                .toList();
    }
}
