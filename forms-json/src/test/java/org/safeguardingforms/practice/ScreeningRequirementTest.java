package org.safeguardingforms.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguardingforms.oxfordshire.Oxfordshire.FORMS;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeguardingforms.assessment.AgeUsed;
import org.safeguardingforms.assessment.RequirementFinding;
import org.safeguardingforms.definition.RoleId;
import org.safeguardingforms.rule.CircumstanceId;

/** When a child is to be screened (6.5, 13.4.2, section 7). */
class ScreeningRequirementTest {

    private static RequirementFinding found(AgeUsed age, String role, String... circumstances) {
        Set<CircumstanceId> known = Arrays.stream(circumstances)
                .filter(one -> !one.isEmpty())
                .map(CircumstanceId::new)
                .collect(Collectors.toSet());
        return FORMS.screeningRequirement(age, new RoleId(role), known);
    }

    @ParameterizedTest
    @CsvSource({
        "9, health, CONCERN_FOR_SAFETY, OPTIONAL",
        "10, health, CONCERN_FOR_SAFETY, REQUIRED",
        "17, '', CONCERN_FOR_SAFETY, REQUIRED",
        "18, health, CONCERN_FOR_SAFETY, OUT_OF_SCOPE",
        "9, police, REFERRAL_BEING_MADE, OPTIONAL",
        "10, police, REFERRAL_BEING_MADE, REQUIRED",
        "12, school-or-college, '', OPTIONAL",
        "12, school-or-college, EXCLUSION_RISK, EXPECTED",
        "12, health, EXCLUSION_RISK, OPTIONAL",
        "7, childrens-social-care, OPEN_CASE, EXPECTED",
        "7, childrens-social-care, REFERRAL_BEING_MADE, EXPECTED",
        "12, childrens-social-care, REFERRAL_BEING_MADE, REQUIRED",
        "15, leaving-care, DISCLOSURE_MADE, EXPECTED",
        "15, other-services, CONCERN_FOR_SAFETY, OPTIONAL",
        "15, other-services, REFERRAL_BEING_MADE, OPTIONAL"
    })
    void ageRoleAndSituationDecide(int age, String role, String circumstance, Requirement expected) {
        RequirementFinding found = found(new AgeUsed.Exact(age), role, circumstance);

        assertThat(found.requirement()).isEqualTo(expected);
        assertThat(found.isSettled()).isTrue();
        assertThat(found.reasons().isEmpty()).isEqualTo(expected == Requirement.OUT_OF_SCOPE);
    }

    @Test
    void anAgeThatIsNotKnownLeavesItOpen() {
        RequirementFinding found = found(new AgeUsed.NotKnown(), "health", "CONCERN_FOR_SAFETY");

        assertThat(found.requirement()).isEqualTo(Requirement.OPTIONAL);
        assertThat(found.couldBecome()).isEqualTo(Requirement.REQUIRED);
        assertThat(found.open()).isNotEmpty();
    }

    @Test
    void anEstimateCountsWithItsWholeRange() {
        assertThat(found(new AgeUsed.Estimated(9, 12), "health", "CONCERN_FOR_SAFETY")
                        .requirement())
                .isEqualTo(Requirement.OPTIONAL);
        assertThat(found(new AgeUsed.Estimated(10, 12), "health", "CONCERN_FOR_SAFETY")
                        .requirement())
                .isEqualTo(Requirement.REQUIRED);
    }

    @Test
    void itSaysWhy() {
        assertThat(found(new AgeUsed.Exact(12), "health", "REFERRAL_BEING_MADE").reasons())
                .anyMatch(rule -> rule.citations().get(0).paragraph().equals("13.4.2"));
    }
}
