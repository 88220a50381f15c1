package org.safeguardingforms.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguardingforms.oxfordshire.Oxfordshire.ANOTHER_LOW;
import static org.safeguardingforms.oxfordshire.Oxfordshire.ANOTHER_MEDIUM;
import static org.safeguardingforms.oxfordshire.Oxfordshire.A_HIGH;
import static org.safeguardingforms.oxfordshire.Oxfordshire.A_LOW;
import static org.safeguardingforms.oxfordshire.Oxfordshire.A_MEDIUM;
import static org.safeguardingforms.oxfordshire.Oxfordshire.FORMS;
import static org.safeguardingforms.oxfordshire.Oxfordshire.KEYS;
import static org.safeguardingforms.oxfordshire.Oxfordshire.KEYS_AGAIN;
import static org.safeguardingforms.oxfordshire.Oxfordshire.NEW_CONTACTS;
import static org.safeguardingforms.oxfordshire.Oxfordshire.NEW_CONTACTS_ONLINE;
import static org.safeguardingforms.oxfordshire.Oxfordshire.ROWS;
import static org.safeguardingforms.oxfordshire.Oxfordshire.aged;
import static org.safeguardingforms.oxfordshire.Oxfordshire.decide;
import static org.safeguardingforms.oxfordshire.Oxfordshire.decided;
import static org.safeguardingforms.oxfordshire.Oxfordshire.draft;
import static org.safeguardingforms.rule.Answer.NO;
import static org.safeguardingforms.rule.Answer.POSSIBLE;
import static org.safeguardingforms.rule.Answer.YES;
import static org.safeguardingforms.rule.Conclusion.CONFIRMS_CONCERNS;
import static org.safeguardingforms.rule.Conclusion.DOES_NOT_CONFIRM_CONCERNS;
import static org.safeguardingforms.rule.Conclusion.UNDECIDED;
import static org.safeguardingforms.rule.Outcome.JUDGEMENT_REQUIRED;
import static org.safeguardingforms.rule.Outcome.KEEP_UNDER_REVIEW;
import static org.safeguardingforms.rule.Outcome.NO_INDICATOR_PRESENT;
import static org.safeguardingforms.rule.Outcome.REFER;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.safeguardingforms.assessment.Assessment;
import org.safeguardingforms.assessment.Count;
import org.safeguardingforms.assessment.ReferralDecision;
import org.safeguardingforms.assessment.ReferralDecision.Decided;
import org.safeguardingforms.problem.ProblemCode;
import org.safeguardingforms.rule.Answer;
import org.safeguardingforms.rule.Conclusion;
import org.safeguardingforms.rule.IndicatorId;
import org.safeguardingforms.rule.Level;
import org.safeguardingforms.rule.Outcome;
import org.safeguardingforms.rule.Truth;
import org.safeguardingforms.screening.ChildDetails;
import org.safeguardingforms.screening.Judgement;
import org.safeguardingforms.screening.Response;
import org.safeguardingforms.screening.Screening;
import org.safeguardingforms.screening.ScreeningBuilder;

/** The rules of the base edition (DESIGN, section 4; Annexe 2), one example on each side of each boundary. */
class RulesTest {

    private static final int ANY_AGE = 15;

    @Nested
    class ChildrenOf13OrYoungerWithAHigh {

        @Test
        void areReferredAndNobodyMayDecideAgainstIt() {
            Decided decided = decide(aged(13).answer(A_HIGH, Response.of(YES)).build());

            assertThat(decided.outcome()).isEqualTo(REFER);
            assertThat(decided.mandatory()).isTrue();
            assertThat(decided.isSettled()).isTrue();
        }

        @Test
        void areReferredTooIfItIsOnlyPossible() {
            Decided decided =
                    decide(aged(13).answer(A_HIGH, Response.of(POSSIBLE)).build());

            assertThat(decided.outcome()).isEqualTo(REFER);
            assertThat(decided.mandatory()).isTrue();
        }

        @Test
        void areNotReferredByThisRuleAt14() {
            Decided decided = decide(aged(14).answer(A_HIGH, Response.of(YES)).build());

            assertThat(decided.outcome()).isEqualTo(JUDGEMENT_REQUIRED);
            assertThat(decided.mandatory()).isFalse();
        }

        @Test
        void areNotReferredIfTheAnswerIsNo() {
            assertThat(outcome(13, A_HIGH, NO)).isEqualTo(NO_INDICATOR_PRESENT);
        }

        @Test
        void areReferredForAMediumThatTheProfessionalRaised() {
            Decided decided = decide(aged(13).answer(A_MEDIUM, Response.of(YES).amendedTo(Level.HIGH, "Reason"))
                    .build());

            assertThat(decided.outcome()).isEqualTo(REFER);
            assertThat(decided.mandatory()).isTrue();
        }

        @Test
        void areReferredForAHighThatTheProfessionalLowered() {
            Assessment assessment =
                    assess(aged(13).answer(A_HIGH, Response.of(YES).amendedTo(Level.LOW, "Reason")));

            assertThat(truth(assessment, "young-child-high-indicator")).isEqualTo(Truth.MET);
            assertThat(truth(assessment, "high-indicator")).isNotEqualTo(Truth.MET);
            assertThat(assessment.totals().of(Level.LOW)).isEqualTo(new Count(1, 0));
        }

        @Test
        void areReferredWhateverTheJudgement() {
            for (Conclusion conclusion : Conclusion.values()) {
                Decided decided = decide(judged(aged(13).answer(A_HIGH, Response.of(YES)), conclusion));

                assertThat(decided.outcome()).isEqualTo(REFER);
                assertThat(decided.mandatory()).isTrue();
            }
        }
    }

    @Nested
    class TheJudgement {

        @Test
        void thatConfirmsConcernsMeansAReferralEvenOfAnEmptyForm() {
            Decided decided = decide(judged(aged(ANY_AGE), CONFIRMS_CONCERNS));

            assertThat(decided.outcome()).isEqualTo(REFER);
            assertThat(decided.mandatory()).isTrue();
            assertThat(decided.isSettled()).isTrue();
        }

        @Test
        void thatIsUndecidedLeavesTheOutcomeAsItIs() {
            assertThat(decide(judged(aged(ANY_AGE), UNDECIDED)).outcome()).isEqualTo(NO_INDICATOR_PRESENT);
            assertThat(decide(judged(aged(ANY_AGE).answer(A_HIGH, Response.of(YES)), UNDECIDED))
                            .outcome())
                    .isEqualTo(JUDGEMENT_REQUIRED);
        }

        @Test
        void thatDoesNotConfirmSettlesARequiredJudgement() {
            Decided decided = decide(judged(aged(ANY_AGE).answer(A_HIGH, Response.of(YES)), DOES_NOT_CONFIRM_CONCERNS));

            assertThat(decided.outcome()).isEqualTo(KEEP_UNDER_REVIEW);
            assertThat(decided.isSettled()).isTrue();
        }

        @Test
        void thatDoesNotConfirmLeavesLowerOutcomesAlone() {
            assertThat(decide(judged(aged(ANY_AGE), DOES_NOT_CONFIRM_CONCERNS)).outcome())
                    .isEqualTo(NO_INDICATOR_PRESENT);
            assertThat(decide(judged(aged(ANY_AGE).answer(A_LOW, Response.of(YES)), DOES_NOT_CONFIRM_CONCERNS))
                            .outcome())
                    .isEqualTo(KEEP_UNDER_REVIEW);
        }
    }

    @Nested
    class AHigh {

        @Test
        void asksForJudgement() {
            assertThat(outcome(ANY_AGE, A_HIGH, YES)).isEqualTo(JUDGEMENT_REQUIRED);
            assertThat(outcome(ANY_AGE, A_HIGH, POSSIBLE)).isEqualTo(JUDGEMENT_REQUIRED);
        }

        @Test
        void thatIsNotPresentAsksForNothing() {
            assertThat(outcome(ANY_AGE, A_HIGH, NO)).isEqualTo(NO_INDICATOR_PRESENT);
        }

        @Test
        void thatTheProfessionalLoweredIsNoLongerOne() {
            Screening lowered = aged(ANY_AGE)
                    .answer(A_HIGH, Response.of(YES).amendedTo(Level.MEDIUM, "Reason"))
                    .build();

            assertThat(decide(lowered).outcome()).isEqualTo(KEEP_UNDER_REVIEW);
        }

        @Test
        void canBeALowThatTheProfessionalRaised() {
            Screening raised = aged(ANY_AGE)
                    .answer(A_LOW, Response.of(YES).amendedTo(Level.HIGH, "Reason"))
                    .build();

            assertThat(decide(raised).outcome()).isEqualTo(JUDGEMENT_REQUIRED);
        }
    }

    @Nested
    class TwoConcerns {

        @Test
        void askForJudgementWhateverTheirLevels() {
            assertThat(twoPresent(A_LOW, ANOTHER_LOW)).isEqualTo(JUDGEMENT_REQUIRED);
            assertThat(twoPresent(A_LOW, A_MEDIUM)).isEqualTo(JUDGEMENT_REQUIRED);
            assertThat(twoPresent(A_MEDIUM, ANOTHER_MEDIUM)).isEqualTo(JUDGEMENT_REQUIRED);
        }

        @Test
        void areOneMoreThanOne() {
            assertThat(outcome(ANY_AGE, A_LOW, YES)).isEqualTo(KEEP_UNDER_REVIEW);
            assertThat(outcome(ANY_AGE, A_MEDIUM, POSSIBLE)).isEqualTo(KEEP_UNDER_REVIEW);
        }

        @Test
        void areNotTwoRowsThatSayTheSame() {
            assertThat(twoPresent(NEW_CONTACTS, NEW_CONTACTS_ONLINE)).isEqualTo(KEEP_UNDER_REVIEW);
        }

        private Outcome twoPresent(String one, String other) {
            return decide(aged(ANY_AGE)
                            .answer(one, Response.of(YES))
                            .answer(other, Response.of(POSSIBLE))
                            .build())
                    .outcome();
        }
    }

    @Nested
    class AMediumOfAChildOf10OrYounger {

        @Test
        void asksForJudgementUntilTheProfessionalGivesALevel() {
            Screening asIs = aged(10).answer(A_MEDIUM, Response.of(YES)).build();
            Screening given = aged(10).answer(A_MEDIUM, Response.of(YES).amendedTo(Level.MEDIUM, "Reason"))
                    .build();

            assertThat(decide(asIs).outcome()).isEqualTo(JUDGEMENT_REQUIRED);
            assertThat(decide(given).outcome()).isEqualTo(KEEP_UNDER_REVIEW);
        }

        @Test
        void doesNotCountAsHighByItself() {
            Assessment assessment = assess(aged(10).answer(A_MEDIUM, Response.of(YES)));

            assertThat(truth(assessment, "age-suggestion-open")).isEqualTo(Truth.MET);
            assertThat(truth(assessment, "young-child-high-indicator")).isNotEqualTo(Truth.MET);
            assertThat(assessment.totals().of(Level.MEDIUM)).isEqualTo(new Count(1, 0));
            assertThat(assessment.totals().of(Level.HIGH)).isEqualTo(new Count(0, 0));
            assertThat(assessment.levels(new IndicatorId(A_MEDIUM)).ageSuggested())
                    .isEqualTo(Level.HIGH);
        }

        @Test
        void asksForNothingMoreAt11() {
            Assessment assessment = assess(aged(11).answer(A_MEDIUM, Response.of(YES)));

            assertThat(decided(assessment).outcome()).isEqualTo(KEEP_UNDER_REVIEW);
            assertThat(assessment.levels(new IndicatorId(A_MEDIUM)).ageSuggested())
                    .isEqualTo(Level.MEDIUM);
        }

        @Test
        void isNotALow() {
            assertThat(outcome(10, A_LOW, YES)).isEqualTo(KEEP_UNDER_REVIEW);
        }
    }

    @Nested
    class OneConcern {

        @Test
        void meansKeepUnderReview() {
            assertThat(outcome(ANY_AGE, A_LOW, POSSIBLE)).isEqualTo(KEEP_UNDER_REVIEW);
        }

        @Test
        void isOneMoreThanNone() {
            assertThat(decide(aged(ANY_AGE).build()).outcome()).isEqualTo(NO_INDICATOR_PRESENT);
            assertThat(outcome(ANY_AGE, A_LOW, NO)).isEqualTo(NO_INDICATOR_PRESENT);
        }
    }

    @Nested
    class RowsThatSayTheSame {

        @Test
        void countOnceInTheTotals() {
            Assessment assessment =
                    assess(aged(ANY_AGE).answer(KEYS, Response.of(POSSIBLE)).answer(KEYS_AGAIN, Response.of(YES)));

            assertThat(assessment.totals().of(Level.HIGH)).isEqualTo(new Count(1, 0));
        }

        @Test
        void takeTheHigherOfTheLevelsGiven() {
            Assessment assessment = assess(aged(ANY_AGE)
                    .answer(NEW_CONTACTS, Response.of(YES).amendedTo(Level.LOW, "Reason"))
                    .answer(NEW_CONTACTS_ONLINE, Response.of(NO).amendedTo(Level.HIGH, "Reason")));

            assertThat(assessment.totals().of(Level.HIGH)).isEqualTo(new Count(1, 0));
        }

        @Test
        void areBothAnsweredByOneNo() {
            var screening = allNoBut(NEW_CONTACTS_ONLINE);

            assertThat(decide(screening.build()).isSettled()).isTrue();
            assertThat(decide(screening.unanswer(new IndicatorId(NEW_CONTACTS)).build())
                            .openQuestions()
                            .rows())
                    .containsExactly(new IndicatorId(NEW_CONTACTS), new IndicatorId(NEW_CONTACTS_ONLINE));
        }

        @Test
        void arePresentIfOneIsAndTheContradictionIsAWarning() {
            Screening screening = aged(ANY_AGE)
                    .answer(KEYS, Response.of(YES))
                    .answer(KEYS_AGAIN, Response.of(NO))
                    .build();

            assertThat(decide(screening).outcome()).isEqualTo(JUDGEMENT_REQUIRED);
            assertThat(FORMS.assess(screening).problems())
                    .extracting(problem -> problem.code())
                    .containsExactly(ProblemCode.SAME_CONCERN_CONTRADICTED);
        }

        @Test
        void doNotContradictEachOtherByYesAndPossible() {
            Screening screening = aged(ANY_AGE)
                    .answer(KEYS, Response.of(YES))
                    .answer(KEYS_AGAIN, Response.of(POSSIBLE))
                    .build();

            assertThat(FORMS.check(screening)).isEmpty();
        }
    }

    @Nested
    class AnUnknownAge {

        private final ChildDetails child = ChildDetails.ofUnknownAge("Robin Example");

        @Test
        void asksForJudgementWhereItDecidesWhateverTheJudgementSays() {
            for (Conclusion conclusion : new Conclusion[] {UNDECIDED, DOES_NOT_CONFIRM_CONCERNS}) {
                Decided decided = decide(judged(draft().child(child).answer(A_HIGH, Response.of(YES)), conclusion));

                assertThat(decided.outcome()).isEqualTo(JUDGEMENT_REQUIRED);
                assertThat(decided.couldBecome()).isEqualTo(REFER);
                assertThat(decided.openQuestions().age()).isTrue();
            }
        }

        @Test
        void ofAChildWithOneMediumAsksForJudgementToo() {
            Decided decided = decide(
                    draft().child(child).answer(A_MEDIUM, Response.of(YES)).build());

            assertThat(decided.outcome()).isEqualTo(JUDGEMENT_REQUIRED);
            assertThat(decided.isSettled()).isFalse();
        }

        @Test
        void makesNoDifferenceToOneLow() {
            assertThat(decide(draft().child(child)
                                    .answer(A_LOW, Response.of(YES))
                                    .build())
                            .outcome())
                    .isEqualTo(KEEP_UNDER_REVIEW);
        }

        @Test
        void makesNoDifferenceOnceConcernsAreConfirmed() {
            Decided decided = decide(judged(draft().child(child).answer(A_HIGH, Response.of(YES)), CONFIRMS_CONCERNS));

            assertThat(decided.outcome()).isEqualTo(REFER);
            assertThat(decided.isSettled()).isTrue();
        }
    }

    @Nested
    class AnEstimatedAge {

        @Test
        void countsAsItsYoungest() {
            assertThat(estimated(13, 17)).isInstanceOfSatisfying(Decided.class, decided -> assertThat(decided.outcome())
                    .isEqualTo(REFER));
            assertThat(estimated(14, 17)).isInstanceOfSatisfying(Decided.class, decided -> assertThat(decided.outcome())
                    .isEqualTo(JUDGEMENT_REQUIRED));
        }

        @Test
        void isOutOfScopeOnlyIfItsYoungestIs18() {
            assertThat(estimated(17, 25)).isInstanceOf(Decided.class);
            assertThat(estimated(18, 25)).isInstanceOf(ReferralDecision.OutOfScope.class);
        }

        private ReferralDecision estimated(int from, int to) {
            return assess(draft().child(ChildDetails.aboutAged("Robin Example", from, to))
                            .answer(A_HIGH, Response.of(YES)))
                    .decision();
        }
    }

    @Nested
    class AnAdult {

        @Test
        void getsNoOutcomeButEveryRuleIsListed() {
            Assessment assessment = assess(aged(18).answer(A_HIGH, Response.of(YES)));

            assertThat(assessment.decision()).isInstanceOf(ReferralDecision.OutOfScope.class);
            assertThat(assessment.findings()).hasSize(6);
            assertThat(truth(assessment, "high-indicator")).isEqualTo(Truth.MET);
            assertThat(truth(assessment, "young-child-high-indicator")).isEqualTo(Truth.NOT_MET);
        }
    }

    private static ScreeningBuilder allNoBut(String unanswered) {
        ScreeningBuilder screening = aged(ANY_AGE);
        ROWS.stream()
                .filter(row -> !row.value().equals(unanswered))
                .forEach(row -> screening.answer(row, Response.of(NO)));
        return screening;
    }

    private static Screening judged(ScreeningBuilder screening, Conclusion conclusion) {
        return screening.judgement(Judgement.of(conclusion, "Reason")).build();
    }

    private static Assessment assess(ScreeningBuilder screening) {
        return FORMS.assess(screening.build()).orThrow();
    }

    private static Outcome outcome(int age, String row, Answer answer) {
        return decide(aged(age).answer(row, Response.of(answer)).build()).outcome();
    }

    private static Truth truth(Assessment assessment, String rule) {
        return assessment.findings().stream()
                .filter(found -> found.rule().id().value().equals(rule))
                .findFirst()
                .orElseThrow()
                .truth();
    }
}
