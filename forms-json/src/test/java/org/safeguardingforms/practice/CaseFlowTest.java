package org.safeguardingforms.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguardingforms.oxfordshire.Oxfordshire.EDITION;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeguardingforms.definition.Milestone;
import org.safeguardingforms.definition.RoleId;
import org.safeguardingforms.rule.Outcome;

/** The way of a case (sections 10 to 12). */
class CaseFlowTest {

    private static final CaseFlow FLOW = EDITION.practice().caseFlow();

    private static List<String> ahead(Outcome outcome) {
        return Cases.of(RoleId.NOT_GIVEN, outcome, List.of()).stagesAhead().stream()
                .map(stage -> stage.id().value())
                .toList();
    }

    @Test
    void aReferralGoesFromTheAssessmentTeamByTheKingfisherTeamToTheReview() {
        assertThat(ahead(Outcome.REFER))
                .containsExactly("assessment", "risk-assessment", "strategy-discussion", "cse-meeting", "review");
        assertThat(FLOW.find(new StageId("assessment")).orElseThrow().lead()).isEqualTo(new PartyId("assessment-team"));
        assertThat(FLOW.find(new StageId("risk-assessment")).orElseThrow().lead())
                .isEqualTo(new PartyId("kingfisher-team"));
    }

    @Test
    void beforeThatTheQuestionIsWhetherTheToolConfirmsConcerns() {
        assertThat(ahead(Outcome.JUDGEMENT_REQUIRED)).startsWith("screening", "assessment");
        assertThat(FLOW.find(new StageId("screening")).orElseThrow().turn().question())
                .isEqualTo("Does the completed tool confirm concerns?");
    }

    @Test
    void anOutcomeThatAsksForNothingMoreLeadsNoFurther() {
        assertThat(ahead(Outcome.KEEP_UNDER_REVIEW)).isEmpty();
        assertThat(ahead(Outcome.NO_INDICATOR_PRESENT)).isEmpty();
    }

    @Test
    void everyMilestoneOfTheMeetingPlanBelongsToAStage() {
        assertThat(EDITION.meetingPlan().milestones().stream().map(Milestone::id))
                .allMatch(id -> FLOW.stageOf(id).isPresent());
    }
}
