package org.safeguardingforms.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguardingforms.oxfordshire.Days.*;
import static org.safeguardingforms.oxfordshire.Oxfordshire.A_HIGH;
import static org.safeguardingforms.oxfordshire.Oxfordshire.A_MEDIUM;
import static org.safeguardingforms.oxfordshire.Oxfordshire.A_TEACHER;
import static org.safeguardingforms.oxfordshire.Oxfordshire.FORMS;
import static org.safeguardingforms.oxfordshire.Oxfordshire.decided;
import static org.safeguardingforms.oxfordshire.Oxfordshire.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeguardingforms.assessment.AgeUsed;
import org.safeguardingforms.assessment.Assessment;
import org.safeguardingforms.assessment.ReferralDecision;
import org.safeguardingforms.rule.Answer;
import org.safeguardingforms.rule.Outcome;
import org.safeguardingforms.screening.ChildDetails;
import org.safeguardingforms.screening.Response;
import org.safeguardingforms.screening.Screening;

/** The day before, of and after each birthday that matters. */
class BirthdaysTest {

    private static final LocalDate LEAP_DAY = TUE_2000_02_29;
    private static final LocalDate ORDINARY_DAY = WED_2000_03_15;

    private static Arguments of(LocalDate birth, int age, LocalDate before, LocalDate birthday, LocalDate after) {
        return Arguments.of(birth, age, before, birthday, after);
    }

    static Stream<Arguments> birthdays() {
        return Stream.of(
                of(ORDINARY_DAY, 10, SUN_2010_03_14, MON_2010_03_15, TUE_2010_03_16),
                of(ORDINARY_DAY, 11, MON_2011_03_14, TUE_2011_03_15, WED_2011_03_16),
                of(ORDINARY_DAY, 13, THU_2013_03_14, FRI_2013_03_15, SAT_2013_03_16),
                of(ORDINARY_DAY, 14, FRI_2014_03_14, SAT_2014_03_15, SUN_2014_03_16),
                of(ORDINARY_DAY, 18, WED_2018_03_14, THU_2018_03_15, FRI_2018_03_16),
                of(LEAP_DAY, 10, SUN_2010_02_28, MON_2010_03_01, TUE_2010_03_02),
                of(LEAP_DAY, 11, MON_2011_02_28, TUE_2011_03_01, WED_2011_03_02),
                of(LEAP_DAY, 12, TUE_2012_02_28, WED_2012_02_29, THU_2012_03_01),
                of(LEAP_DAY, 13, THU_2013_02_28, FRI_2013_03_01, SAT_2013_03_02),
                of(LEAP_DAY, 14, FRI_2014_02_28, SAT_2014_03_01, SUN_2014_03_02),
                of(LEAP_DAY, 16, SUN_2016_02_28, MON_2016_02_29, TUE_2016_03_01),
                of(LEAP_DAY, 18, WED_2018_02_28, THU_2018_03_01, FRI_2018_03_02));
    }

    @ParameterizedTest
    @MethodSource("birthdays")
    void aChildAttainsAnAgeAtTheStartOfTheBirthday(
            LocalDate birth, int age, LocalDate before, LocalDate birthday, LocalDate after) {
        assertThat(completed(birth, before).age()).isEqualTo(new AgeUsed.Exact(age - 1));
        assertThat(completed(birth, birthday).age()).isEqualTo(new AgeUsed.Exact(age));
        assertThat(completed(birth, after).age()).isEqualTo(new AgeUsed.Exact(age));
    }

    static List<LocalDate> births() {
        return List.of(LEAP_DAY, ORDINARY_DAY);
    }

    @Test
    void bornOnALeapDayAChildIs13OnlyOnTheFirstOfMarch() {
        assertThat(completed(LEAP_DAY, THU_2013_02_28).age()).isEqualTo(new AgeUsed.Exact(12));
        assertThat(completed(LEAP_DAY, FRI_2013_03_01).age()).isEqualTo(new AgeUsed.Exact(13));
    }

    @Test
    void theYoungerChildNoteIsShownUntilTheDayBeforeThe10thBirthday() {
        assertThat(completed(LEAP_DAY, SUN_2010_02_28).guidance()).hasSize(1);
        assertThat(completed(LEAP_DAY, MON_2010_03_01).guidance()).isEmpty();
        assertThat(completed(LEAP_DAY, TUE_2010_03_02).guidance()).isEmpty();
        assertThat(completed(ORDINARY_DAY, SUN_2010_03_14).guidance()).hasSize(1);
        assertThat(completed(ORDINARY_DAY, MON_2010_03_15).guidance()).isEmpty();
        assertThat(completed(ORDINARY_DAY, TUE_2010_03_16).guidance()).isEmpty();
    }

    @Test
    void aMediumAsksForJudgementUntilTheDayBeforeThe11thBirthday() {
        assertThat(outcome(LEAP_DAY, MON_2011_02_28, A_MEDIUM)).isEqualTo(Outcome.JUDGEMENT_REQUIRED);
        assertThat(outcome(LEAP_DAY, TUE_2011_03_01, A_MEDIUM)).isEqualTo(Outcome.KEEP_UNDER_REVIEW);
        assertThat(outcome(LEAP_DAY, WED_2011_03_02, A_MEDIUM)).isEqualTo(Outcome.KEEP_UNDER_REVIEW);
        assertThat(outcome(ORDINARY_DAY, MON_2011_03_14, A_MEDIUM)).isEqualTo(Outcome.JUDGEMENT_REQUIRED);
        assertThat(outcome(ORDINARY_DAY, TUE_2011_03_15, A_MEDIUM)).isEqualTo(Outcome.KEEP_UNDER_REVIEW);
        assertThat(outcome(ORDINARY_DAY, WED_2011_03_16, A_MEDIUM)).isEqualTo(Outcome.KEEP_UNDER_REVIEW);
    }

    @Test
    void aHighStillMeansAReferralOnThe13thBirthday() {
        for (LocalDate day : List.of(THU_2013_02_28, FRI_2013_03_01, SAT_2013_03_02)) {
            assertThat(outcome(LEAP_DAY, day, A_HIGH)).isEqualTo(Outcome.REFER);
        }
        for (LocalDate day : List.of(THU_2013_03_14, FRI_2013_03_15, SAT_2013_03_16)) {
            assertThat(outcome(ORDINARY_DAY, day, A_HIGH)).isEqualTo(Outcome.REFER);
        }
    }

    @Test
    void aHighMeansAReferralUntilTheDayBeforeThe14thBirthday() {
        assertThat(outcome(LEAP_DAY, FRI_2014_02_28, A_HIGH)).isEqualTo(Outcome.REFER);
        assertThat(outcome(LEAP_DAY, SAT_2014_03_01, A_HIGH)).isEqualTo(Outcome.JUDGEMENT_REQUIRED);
        assertThat(outcome(LEAP_DAY, SUN_2014_03_02, A_HIGH)).isEqualTo(Outcome.JUDGEMENT_REQUIRED);
        assertThat(outcome(ORDINARY_DAY, FRI_2014_03_14, A_HIGH)).isEqualTo(Outcome.REFER);
        assertThat(outcome(ORDINARY_DAY, SAT_2014_03_15, A_HIGH)).isEqualTo(Outcome.JUDGEMENT_REQUIRED);
        assertThat(outcome(ORDINARY_DAY, SUN_2014_03_16, A_HIGH)).isEqualTo(Outcome.JUDGEMENT_REQUIRED);
    }

    @Test
    void thereIsNoOutcomeFromThe18thBirthdayOn() {
        assertThat(decision(LEAP_DAY, WED_2018_02_28)).isInstanceOf(ReferralDecision.Decided.class);
        assertThat(decision(LEAP_DAY, THU_2018_03_01)).isInstanceOf(ReferralDecision.OutOfScope.class);
        assertThat(decision(LEAP_DAY, FRI_2018_03_02)).isInstanceOf(ReferralDecision.OutOfScope.class);
        assertThat(decision(ORDINARY_DAY, WED_2018_03_14)).isInstanceOf(ReferralDecision.Decided.class);
        assertThat(decision(ORDINARY_DAY, THU_2018_03_15)).isInstanceOf(ReferralDecision.OutOfScope.class);
        assertThat(decision(ORDINARY_DAY, FRI_2018_03_16)).isInstanceOf(ReferralDecision.OutOfScope.class);
    }

    @ParameterizedTest
    @MethodSource("births")
    void onTheDayOfBirthAChildIsAgedNought(LocalDate birth) {
        assertThat(completed(birth, birth).age()).isEqualTo(new AgeUsed.Exact(0));
    }

    private static Assessment completed(LocalDate birth, LocalDate day, String... present) {
        var screening = draft().child(ChildDetails.born("Robin Example", birth))
                .completedBy(A_TEACHER)
                .completedOn(day);
        for (String row : present) {
            screening.answer(row, Response.of(Answer.YES));
        }
        Screening completed = screening.build();
        Assessment assessment = FORMS.assess(completed).orThrow();
        assertThat(assessment.assessedAt()).contains(day);
        return assessment;
    }

    private static ReferralDecision decision(LocalDate birth, LocalDate day) {
        return completed(birth, day, A_HIGH).decision();
    }

    private static Outcome outcome(LocalDate birth, LocalDate day, String present) {
        return decided(completed(birth, day, present)).outcome();
    }
}
