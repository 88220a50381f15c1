package org.safeguardingforms.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguardingforms.oxfordshire.Oxfordshire.A_HIGH;
import static org.safeguardingforms.oxfordshire.Oxfordshire.EDITION;
import static org.safeguardingforms.oxfordshire.Oxfordshire.FORMS;
import static org.safeguardingforms.oxfordshire.Oxfordshire.aged;
import static org.safeguardingforms.oxfordshire.Oxfordshire.draft;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeguardingforms.assessment.Assessment;
import org.safeguardingforms.assessment.NextAction;
import org.safeguardingforms.definition.RoleId;
import org.safeguardingforms.rule.Answer;
import org.safeguardingforms.rule.CircumstanceId;
import org.safeguardingforms.rule.Outcome;
import org.safeguardingforms.rule.Truth;
import org.safeguardingforms.screening.CompletedBy;
import org.safeguardingforms.screening.Response;

/** What holds of the actions of every role at every outcome, whatever is recorded. */
class ActionsTest {

    /** No circumstance, each alone, all of them, and fifty sets drawn from a fixed seed. */
    static Stream<Collection<CircumstanceId>> circumstances() {
        Random random = new Random(20130301);
        Stream<Collection<CircumstanceId>> drawn = IntStream.range(0, 50).mapToObj(i -> Cases.CIRCUMSTANCES.stream()
                .filter(one -> random.nextBoolean())
                .toList());
        Stream<Collection<CircumstanceId>> single = Cases.CIRCUMSTANCES.stream().map(List::of);
        return Stream.of(Stream.<Collection<CircumstanceId>>of(List.of(), Cases.CIRCUMSTANCES), single, drawn)
                .flatMap(one -> one);
    }

    @ParameterizedTest
    @MethodSource("circumstances")
    void noActionStandsTwiceForARole(Collection<CircumstanceId> circumstances) {
        for (RoleId role : Cases.ROLES) {
            for (Outcome outcome : Outcome.values()) {
                assertThat(Cases.of(role, outcome, circumstances).actions())
                        .extracting(one -> one.action().id())
                        .doesNotHaveDuplicates();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("circumstances")
    void aHigherOutcomeNeverHasFewerMandatoryActions(Collection<CircumstanceId> circumstances) {
        for (RoleId role : Cases.ROLES) {
            List<Long> counts = new ArrayList<>();
            for (Outcome outcome : Outcome.values()) {
                counts.add(Cases.of(role, outcome, circumstances).actions().stream()
                        .filter(NextAction::isMandatory)
                        .count());
            }
            assertThat(counts).as(role.value()).isSorted();
        }
    }

    @Test
    void everyActionIsTakenByAStepWhichCitesIt() {
        Pathways pathways = EDITION.practice().pathways();
        Stream<Step> steps = Stream.concat(
                pathways.everybody().stream(), pathways.pathways().stream().flatMap(one -> one.steps().stream()));

        assertThat(steps.map(Step::action))
                .containsAll(pathways.actions().stream().map(Action::id).toList());
    }

    @Test
    void actionsComeByMoment() {
        for (RoleId role : Cases.ROLES) {
            assertThat(Cases.of(role, Outcome.REFER, Cases.CIRCUMSTANCES).actions())
                    .extracting(one -> one.step().moment())
                    .isSorted();
        }
    }

    @Test
    void everyRoleMustReferWithTheCompletedToolAndBeforeTheStrategyDiscussion() {
        for (RoleId role : Cases.ROLES) {
            assertThat(Cases.of(role, Outcome.REFER, List.of()).actions())
                    .filteredOn(one -> one.action().id().value().equals("refer"))
                    .singleElement()
                    .satisfies(one -> {
                        assertThat(one.isMandatory()).isTrue();
                        assertThat(one.action().attachments()).contains(Attachment.SCREENING_TOOL);
                        assertThat(one.step().moment()).isLessThan(Moment.BEFORE_THE_STRATEGY_DISCUSSION);
                    });
        }
    }

    @Test
    void probationGoesToTheLineManagerFirst() {
        List<NextAction> actions = Cases.of(new RoleId("probation"), Outcome.KEEP_UNDER_REVIEW, List.of())
                .actions();

        assertThat(actions.get(0).action().to()).isEqualTo(new PartyId("line-manager"));
    }

    @Test
    void whatDependsOnAnUnansweredRowIsNotKnown() {
        Assessment open = FORMS.assess(aged(15).completedBy(new CompletedBy("", "", "", new RoleId("residential-care")))
                        .answer(A_HIGH, Response.of(Answer.YES))
                        .build())
                .orThrow();

        assertThat(open.actions())
                .filteredOn(one -> one.action().id().value().equals("convene-meeting"))
                .singleElement()
                .satisfies(one -> assertThat(one.truth()).isEqualTo(Truth.NOT_KNOWN))
                .satisfies(one -> assertThat(one.isMandatory()).isFalse());
    }

    @Test
    void anAdultHasNoActionsAndNoStages() {
        Assessment adult = FORMS.assess(aged(18).build()).orThrow();

        assertThat(adult.actions()).isEmpty();
        assertThat(adult.stagesAhead()).isEmpty();
    }

    @Test
    void aRecordWithoutARoleHasEverybodysActions() {
        Assessment nobody = FORMS.assess(
                        draft().answer(A_HIGH, Response.of(Answer.YES)).build())
                .orThrow();

        assertThat(nobody.role()).isEmpty();
        assertThat(nobody.actions())
                .extracting(NextAction::step)
                .isSubsetOf(EDITION.practice().pathways().everybody());
    }
}
