package org.safeguardingforms.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguardingforms.oxfordshire.Oxfordshire.A_HIGH;
import static org.safeguardingforms.oxfordshire.Oxfordshire.A_LOW;
import static org.safeguardingforms.oxfordshire.Oxfordshire.EDITION;
import static org.safeguardingforms.oxfordshire.Oxfordshire.FORMS;
import static org.safeguardingforms.oxfordshire.Oxfordshire.ROWS;
import static org.safeguardingforms.oxfordshire.Oxfordshire.aged;
import static org.safeguardingforms.oxfordshire.Oxfordshire.draft;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeguardingforms.assessment.AlertFinding;
import org.safeguardingforms.rule.Answer;
import org.safeguardingforms.rule.Truth;
import org.safeguardingforms.screening.Response;
import org.safeguardingforms.screening.ScreeningBuilder;

/** Each alert, raised and not raised. */
class AlertsTest {

    private static final String MISSING = "grooming.persistently-missing-or-late";
    private static final String IN_RESIDENTIAL_CARE = "looked-after.living-in-residential-care";

    private static ScreeningBuilder allNo(int age) {
        ScreeningBuilder screening = aged(age);
        ROWS.forEach(row -> screening.answer(row, Response.of(Answer.NO)));
        return screening;
    }

    private static Set<String> alerts(ScreeningBuilder screening, Truth truth) {
        return FORMS.assess(screening.build()).orThrow().alerts().stream()
                .filter(one -> one.truth() == truth)
                .map(AlertFinding::alert)
                .map(alert -> alert.id().value())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> raised(ScreeningBuilder screening) {
        return alerts(screening, Truth.MET);
    }

    @Test
    void withoutConcernsAndCircumstancesNoneIsRaised() {
        assertThat(raised(allNo(12))).isEmpty();
        assertThat(alerts(allNo(12), Truth.NOT_KNOWN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "TRAFFICKING_SUSPECTED, trafficking-suspected",
        "MAY_BE_SUFFERING_HARM, may-be-suffering-harm legal-advice",
        "LOOKED_AFTER, in-local-authority-care care-plan",
        "CARE_ORDER_S31, in-local-authority-care care-plan",
        "CONCERNS_ABOUT_PARENTS, doubts-about-parents who-may-be-kept-out",
        "FAMILY_IMPLICATED, doubts-about-parents family-implicated who-may-be-kept-out",
        "CONFIDENTIAL_POLICE_INVESTIGATION, who-may-be-kept-out",
        "COVERT_SURVEILLANCE, who-may-be-kept-out",
        "EXCLUSION_RISK, exclusion-risk",
        "ORGANISED_ABUSE, legal-advice",
        "MAY_EXPLOIT_OTHERS, may-exploit-others",
        "OPEN_CASE, ''"
    })
    void aCircumstanceRaisesTheseAndNoOthers(String circumstance, String expected) {
        assertThat(raised(allNo(15).circumstance(circumstance)))
                .isEqualTo(Arrays.stream(expected.split(" "))
                        .filter(id -> !id.isEmpty())
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @CsvSource({
        "12, under-13 under-16 under-18",
        "13, under-16 under-18",
        "15, under-16 under-18",
        "16, under-18",
        "17, under-18"
    })
    void withAConcernTheAgeRaisesWhatTheLawSays(int age, String expected) {
        assertThat(raised(allNo(age).answer(A_LOW, Response.of(Answer.POSSIBLE))))
                .containsExactly(expected.split(" "));
    }

    @Test
    void anAdultRaisesNothingByAge() {
        assertThat(raised(allNo(18).answer(A_LOW, Response.of(Answer.YES)))).isEmpty();
    }

    @Test
    void anUnknownAgeLeavesOpenWhatTheLawSays() {
        ScreeningBuilder unknown = draft().answer(A_HIGH, Response.of(Answer.YES));

        assertThat(raised(unknown)).contains("under-18").doesNotContain("under-16", "under-13");
        assertThat(alerts(unknown, Truth.NOT_KNOWN)).contains("under-13", "under-16");
    }

    @Test
    void livingInResidentialCareIsBeingInCare() {
        assertThat(raised(allNo(15).answer(IN_RESIDENTIAL_CARE, Response.of(Answer.YES))))
                .contains("in-local-authority-care", "care-plan")
                .doesNotContain("persistently-missing");
    }

    @Test
    void aChildInCareWhoKeepsGoingMissingNeedsAMeeting() {
        Response yes = Response.of(Answer.YES);

        assertThat(raised(allNo(15).circumstance("LOOKED_AFTER").answer(MISSING, yes)))
                .contains("persistently-missing");
        assertThat(raised(allNo(15).answer(MISSING, yes))).doesNotContain("persistently-missing");
        assertThat(alerts(aged(15).answer(MISSING, yes), Truth.NOT_KNOWN)).contains("persistently-missing");
    }

    @Test
    void recruitingOthersIsExploitingOthers() {
        assertThat(raised(allNo(15).answer("grooming.recruiting-others", Response.of(Answer.POSSIBLE))))
                .contains("may-exploit-others");
    }

    @Test
    void everyAlertOfTheEditionIsTriedHere() {
        ScreeningBuilder everything = allNo(12).answer(MISSING, Response.of(Answer.YES));
        Cases.CIRCUMSTANCES.forEach(everything::circumstance);

        assertThat(raised(everything))
                .hasSize(EDITION.practice().alerts().alerts().size());
    }
}
