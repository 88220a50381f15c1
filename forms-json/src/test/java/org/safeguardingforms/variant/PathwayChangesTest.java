package org.safeguardingforms.variant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguardingforms.oxfordshire.Oxfordshire.EDITION;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeguardingforms.definition.RoleId;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.json.variant.Element;
import org.safeguardingforms.json.variant.ElementKind;
import org.safeguardingforms.practice.HistoryHeadingId;
import org.safeguardingforms.practice.Moment;
import org.safeguardingforms.practice.Obligation;
import org.safeguardingforms.practice.Step;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.rule.Outcome;

/** What a board can change of who does what next, of the words to avoid and of the hand-over. */
class PathwayChangesTest {

    private static final RoleId HEALTH = new RoleId("health");
    private static final RoleId SCHOOL = new RoleId("school-or-college");
    private static final String TELL_THE_NURSE = "'change': 'add', 'element': 'action', 'after': 'report-trafficking',"
            + " 'to': {'id': 'tell-the-school-nurse', 'text': 'Tell the school nurse.', 'to': 'lead-professional'}";

    private static List<String> steps(Edition edition, RoleId role, Outcome outcome) {
        return edition.practice().pathways().steps(role, outcome).stream()
                .map(step -> step.action().value())
                .toList();
    }

    private static Step step(Edition edition, RoleId role, Outcome outcome, String action) {
        return edition.practice().pathways().steps(role, outcome).stream()
                .filter(one -> one.action().value().equals(action))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aStepBecomesMandatoryAndEarlierForOneRole() {
        var made = Exampleshire.sound("'change': 'amend', 'element': 'step', 'in': 'health', 'id': 'check-records',"
                + " 'from': {'obligation': 'ADVISED', 'moment': 'BEFORE_THE_STRATEGY_DISCUSSION'},"
                + " 'to': {'obligation': 'MANDATORY', 'moment': 'IMMEDIATELY'}");

        Step step = step(made.edition(), HEALTH, Outcome.REFER, "check-records");
        assertThat(step.obligation()).isEqualTo(Obligation.MANDATORY);
        assertThat(step.moment()).isEqualTo(Moment.IMMEDIATELY);
        assertThat(made.provenance()
                        .of(new Element(ElementKind.STEP, "health", "check-records"))
                        .touches())
                .hasSize(1);
    }

    @Test
    void aStepWithAnActionOfItsOwnIsAddedForOneRole() {
        Edition edition = Exampleshire.sound(
                        TELL_THE_NURSE,
                        "'change': 'add', 'element': 'step', 'in': 'school-or-college', 'to': {'action':"
                                + " 'tell-the-school-nurse', 'at': ['REFER'], 'moment': 'ONCE_SCREENED', 'obligation':"
                                + " 'MANDATORY', 'citation': '7.6.1'}")
                .edition();

        assertThat(steps(edition, SCHOOL, Outcome.REFER)).contains("tell-the-school-nurse");
        assertThat(steps(edition, SCHOOL, Outcome.KEEP_UNDER_REVIEW)).doesNotContain("tell-the-school-nurse");
        assertThat(steps(edition, HEALTH, Outcome.REFER)).doesNotContain("tell-the-school-nurse");
    }

    @Test
    void aStepIsAddedForEverybodyAndOneIsRetired() {
        Edition edition = Exampleshire.sound(
                        TELL_THE_NURSE,
                        "'change': 'add', 'element': 'step-of-everybody', 'after': 'refer', 'to': {'action':"
                                + " 'tell-the-school-nurse', 'at': ['REFER'], 'moment': 'ONCE_SCREENED', 'obligation':"
                                + " 'ADVISED', 'citation': '7.6.1'}",
                        "'change': 'retire', 'element': 'step-of-everybody', 'id': 'stay-alert', 'from': {'action':"
                                + " 'stay-alert', 'at': ['NO_INDICATOR_PRESENT', 'KEEP_UNDER_REVIEW'], 'moment':"
                                + " 'AS_NEEDED', 'obligation': 'ADVISED', 'citation': '10.1'}")
                .edition();

        assertThat(edition.roles().roles()).allSatisfy(role -> assertThat(steps(edition, role.id(), Outcome.REFER))
                .contains("tell-the-school-nurse"));
        assertThat(steps(edition, RoleId.NOT_GIVEN, Outcome.KEEP_UNDER_REVIEW)).doesNotContain("stay-alert");
    }

    @Test
    void aStepOfOneRoleIsRetiredAndEverybodysStepStandsInItsPlace() {
        Step own = step(EDITION, HEALTH, Outcome.REFER, "consult-lead-professional");
        Edition edition = Exampleshire.sound("'change': 'retire', 'element': 'step', 'in': 'health', 'id':"
                        + " 'consult-lead-professional', 'from': {'action': 'consult-lead-professional', 'at':"
                        + " ['KEEP_UNDER_REVIEW', 'JUDGEMENT_REQUIRED', 'REFER'], 'moment': 'IN_THE_FIRST_INSTANCE',"
                        + " 'obligation': 'ADVISED', 'citation': '7.1.3'}")
                .edition();

        assertThat(step(edition, HEALTH, Outcome.REFER, "consult-lead-professional"))
                .isNotEqualTo(own)
                .isEqualTo(step(EDITION, RoleId.NOT_GIVEN, Outcome.REFER, "consult-lead-professional"));
    }

    @Test
    void aRoleIsAddedTogetherWithItsPathway() {
        Edition edition = Exampleshire.sound(
                        "'change': 'add', 'element': 'role', 'after': 'police', 'to': {'id': 'fire-service', 'label':"
                                + " 'Fire service', 'citation': '7.11.1'}",
                        "'change': 'add', 'element': 'pathway', 'after': 'police', 'to': {'role': 'fire-service',"
                                + " 'steps': [{'action': 'refer', 'at': ['REFER'], 'moment': 'IMMEDIATELY',"
                                + " 'obligation': 'MANDATORY', 'citation': '7.11.1'}]}")
                .edition();

        assertThat(step(edition, new RoleId("fire-service"), Outcome.REFER, "refer")
                        .moment())
                .isEqualTo(Moment.IMMEDIATELY);
    }

    @Test
    void aDutyOfEverybodyCannotBeWeakenedForOneRole() {
        assertThat(Exampleshire.problems("'change': 'amend', 'element': 'step', 'in': 'health', 'id': 'refer',"
                        + " 'from': {'obligation': 'MANDATORY'}, 'to': {'obligation': 'ADVISED'}"))
                .contains("advised-twin /changes/0");
    }

    @Test
    void anActionThatAStepStillTakesIsNotRetired() {
        String action =
                "{'id': 'stay-alert', 'text': 'Stay alert to signs of CSE, and complete the Screening Tool again"
                        + " when concerns emerge.'}";

        assertThat(Exampleshire.load("'change': 'retire', 'element': 'action', 'id': 'stay-alert', 'from': " + action)
                        .problems())
                .extracting(Problem::message)
                .contains(
                        "action stay-alert is still named at pathways/everybody/stay-alert/action.",
                        "action stay-alert is still named at pathways/pathways/health/steps/stay-alert/action.");
    }

    @Test
    void theStepsAsAListCannotBeAmended() {
        assertThat(Exampleshire.problems("'change': 'amend', 'element': 'pathways', 'from':"
                        + " {'everybody/0/moment': 'IMMEDIATELY'}, 'to': {'everybody/0/moment': 'AS_NEEDED'}"))
                .containsExactly("change-not-allowed /changes/0/from");
    }

    @Test
    void aTermToAvoidAndAHeadingOfTheHistoryAreAdded() {
        Edition edition = Exampleshire.sound(
                        "'change': 'add', 'element': 'term', 'to': {'id': 'asking-for-it', 'label': 'Asking for it',"
                                + " 'reason': 'It blames the child.', 'alternative': 'Say what was done to the child.',"
                                + " 'citation': '4.2', 'forms': ['asking for it'], 'exceptions': []}",
                        "'change': 'add', 'element': 'history-heading', 'after': 'social-exclusion', 'to': {'id':"
                                + " 'journeys', 'label': 'Journeys out of the county.', 'citation': '20'}")
                .edition();

        assertThat(edition.practice().languageGuidance().terms().get(0).label()).isEqualTo("Asking for it");
        assertThat(edition.practice().riskAssessment().find(new HistoryHeadingId("journeys")))
                .isPresent();
    }
}
