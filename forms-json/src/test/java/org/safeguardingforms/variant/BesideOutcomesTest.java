package org.safeguardingforms.variant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeguardingforms.analysis.Comparison;
import org.safeguardingforms.analysis.Effect;
import org.safeguardingforms.analysis.RelationCheck;
import org.safeguardingforms.json.Editions;

/** A variant that strengthens asks for no less beside the outcome either: actions, alerts, deadlines, screenings, records. */
class BesideOutcomesTest {

    private static final String ALL_OUTCOMES =
            "['NO_INDICATOR_PRESENT', 'KEEP_UNDER_REVIEW', 'JUDGEMENT_REQUIRED', 'REFER']";
    private static final String REFER = "{'action': 'refer', 'at': ['REFER'], 'moment': 'ONCE_SCREENED',"
            + " 'obligation': 'MANDATORY', 'citation': 'Annexe 2, paragraph 8', 'seeAlso': ['10.1', '6.2']}";
    private static final String TRAFFICKING_ALERT = "{'id': 'trafficking-suspected',"
            + " 'title': 'Report suspected trafficking to the police',"
            + " 'text': 'A concern that a child may be being trafficked always goes to the police. The distance does not"
            + " matter: from one street to the next is enough. Record with care what the child and others say, dates and"
            + " times, who was with the child, and vehicles, and pass it on.',"
            + " 'why': 'Trafficking a child, for sexual exploitation too, is a criminal offence.',"
            + " 'when': {'circumstance': 'TRAFFICKING_SUSPECTED'}, 'citation': '3.4', 'seeAlso': ['3.2', '3.5']}";

    private static final String LEADS =
            "{'text': 'The Kingfisher Team leads in arranging the strategy discussion.', 'citation': '11.1'}";

    private static Editions editions(String relation, String... changes) {
        return Exampleshire.editions(Exampleshire.variant(changes)
                .replace("\"relation\": \"departs\"", "\"relation\": \"" + relation + "\""));
    }

    private static Comparison comparison(String... changes) {
        return editions("strengthens", changes)
                .comparison(Exampleshire.ID, "1.0.0")
                .orThrow();
    }

    /** What speaks against the variant when it says that it strengthens. */
    private static List<String> problems(Comparison comparison) {
        return RelationCheck.strengthens(comparison).problems().stream()
                .map(problem -> problem.code().id() + " " + problem.place() + " " + problem.message())
                .toList();
    }

    private static List<String> problems(String... changes) {
        return problems(comparison(changes));
    }

    private static String amend(String element, String from, String to) {
        return "'change': 'amend', 'element': " + element + ", 'from': {" + from + "}, 'to': {" + to + "}";
    }

    private static void assertAsksForLess(String change, String words) {
        Comparison comparison = comparison(change);
        assertThat(problems(comparison))
                .singleElement()
                .asString()
                .startsWith("variant-asks-for-less exampleshire-cse@1.0.0#/changes/0 ")
                .contains(words);
        assertThat(comparison.effect()).isEqualTo(Effect.EQUAL);
        assertThat(comparison.sheet())
                .contains("**Outcomes are equal")
                .contains("## Where the variant asks for less beside the outcome")
                .contains(words)
                .contains("Decided by the board")
                .contains("Signature");
    }

    private static void assertAsksForAsMuch(String change) {
        assertThat(problems(change)).isEmpty();
    }

    @Test
    void theReferralIsNotTakenOutOfEverybodysPathway() {
        assertAsksForLess(
                "'change': 'retire', 'element': 'step-of-everybody', 'id': 'refer', 'from': " + REFER,
                "is no longer asked for, for whoever names no kind of agency, \"Residential child care\"");
    }

    @Test
    void aVariantThatAsksForLessBesideTheOutcomeIsNotLoadedUnlessItDeparts() {
        String change = amend(
                "'step-of-everybody', 'id': 'report-trafficking'",
                "'obligation': 'MANDATORY'",
                "'obligation': 'ADVISED'");

        assertThat(editions("strengthens", change)
                        .edition(Exampleshire.ID, "1.0.0")
                        .problems())
                .extracting(problem -> problem.code().id())
                .containsExactly("variant-asks-for-less");
        assertThat(editions("departs", change).edition(Exampleshire.ID, "1.0.0").problems())
                .isEmpty();
    }

    @Test
    void aMandatoryActionDoesNotBecomeAdvised() {
        assertAsksForLess(
                amend(
                        "'step-of-everybody', 'id': 'report-trafficking'",
                        "'obligation': 'MANDATORY'",
                        "'obligation': 'ADVISED'"),
                "is advised only, and no longer mandatory");
    }

    @Test
    void anAdvisedActionMayBecomeMandatory() {
        assertAsksForAsMuch(amend(
                "'step-of-everybody', 'id': 'see-to-representation'",
                "'obligation': 'ADVISED'",
                "'obligation': 'MANDATORY'"));
    }

    @Test
    void anActionIsNotDueLaterAndMayBeDueSooner() {
        assertAsksForLess(
                amend(
                        "'step-of-everybody', 'id': 'report-trafficking'",
                        "'moment': 'IMMEDIATELY'",
                        "'moment': 'AS_SOON_AS_POSSIBLE'"),
                "is due later: \"as soon as possible\" instead of \"immediately\"");
        assertAsksForAsMuch(
                amend("'step-of-everybody', 'id': 'refer'", "'moment': 'ONCE_SCREENED'", "'moment': 'IMMEDIATELY'"));
    }

    @Test
    void anActionIsNotCalledForAtFewerOutcomes() {
        assertAsksForLess(
                amend(
                        "'step-of-everybody', 'id': 'report-trafficking'",
                        "'at': " + ALL_OUTCOMES,
                        "'at': ['KEEP_UNDER_REVIEW', 'JUDGEMENT_REQUIRED', 'REFER']"),
                "at \"No indicator present\"");
    }

    @Test
    void anActionIsNotCalledForInFewerCasesNorWithLess() {
        assertAsksForLess(
                amend(
                        "'action', 'id': 'report-trafficking'",
                        "'when': {'circumstance': 'TRAFFICKING_SUSPECTED'}",
                        "'when': {'all': [{'circumstance': 'TRAFFICKING_SUSPECTED'}, {'ageAtMost': 12}]}"),
                "is called for in fewer cases");
        assertAsksForLess(
                amend("'action', 'id': 'report-trafficking'", "'attachments': ['INFORMATION_SHARING_TOOL']", ""),
                "without the completed Information Sharing Tool");
    }

    @Test
    void anAlertIsNotRetired() {
        assertAsksForLess(
                "'change': 'retire', 'element': 'alert', 'id': 'trafficking-suspected', 'from': " + TRAFFICKING_ALERT,
                "\"Report suspected trafficking to the police\" is gone");
    }

    @Test
    void anAlertIsNotRaisedInFewerCases() {
        assertAsksForLess(
                amend("'alert', 'id': 'under-16'", "'when/all/0/ageAtMost': 15", "'when/all/0/ageAtMost': 14"),
                "age 15");
        assertAsksForAsMuch(
                amend("'alert', 'id': 'under-16'", "'when/all/0/ageAtMost': 15", "'when/all/0/ageAtMost': 16"));
    }

    @Test
    void anAlertIsNotRaisedInFewerCasesBecauseARowCountsForLess() {
        String row = "'change': 'amend', 'element': 'alert', 'id': 'under-13',"
                + " 'from': {'when/all/1/present': {'atLeast': 1}}, 'to': {'when/all/1/present': {'atLeast': 2}}";

        assertThat(problems(row)).singleElement().asString().contains("fewer cases");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'count': 300, 'unit': 'WORKING_DAYS'}",
                "{'count': 3, 'unit': 'WORKING_WEEKS'}",
                "{'count': 4, 'unit': 'CALENDAR_DAYS'}",
                "{'count': 3, 'unit': 'MONTHS'}",
                "{'count': 3, 'unit': 'WORKING_DAYS', 'eventDay': 'ROLL_FORWARD_FIRST'}"
            })
    void aDeadlineIsNotLater(String limit) {
        assertAsksForLess(
                amend(
                        "'milestone', 'id': 'strategy-discussion'",
                        "'after/limit': {'count': 3, 'unit': 'WORKING_DAYS'}",
                        "'after/limit': " + limit),
                "due later, or not surely as soon");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'count': 2, 'unit': 'WORKING_DAYS'}", "{'count': 3, 'unit': 'CALENDAR_DAYS'}"})
    void aDeadlineMayBeSooner(String limit) {
        assertAsksForAsMuch(amend(
                "'milestone', 'id': 'strategy-discussion'",
                "'after/limit': {'count': 3, 'unit': 'WORKING_DAYS'}",
                "'after/limit': " + limit));
    }

    @Test
    void aDeadlineDoesNotBeginLater() {
        assertAsksForLess(
                amend("'milestone', 'id': 'review'", "'after/occurrence': 'FIRST'", "'after/occurrence': 'LAST'"),
                "counted from another event");
    }

    private static String considerations(String before, String after) {
        return amend(
                "'milestone', 'id': 'strategy-discussion'",
                "'considerations': [" + before + "]",
                "'considerations': [" + after + "]");
    }

    @Test
    void whatAMeetingMustThinkOfIsNotDropped() {
        assertAsksForLess(considerations(LEADS, ""), "leads in arranging the strategy discussion.\" of");
        assertAsksForLess(
                considerations(LEADS, "{'text': 'Bring water.', 'citation': '12.4'}"),
                "\"The Kingfisher Team leads in arranging the strategy discussion.\" of \"Strategy discussion\" is gone");
    }

    @Test
    void whatAMeetingMustThinkOfIsNotBroughtUpInFewerCircumstances() {
        assertAsksForLess(
                considerations(LEADS, LEADS.replace("}", ", 'when': ['LOOKED_AFTER']}")),
                "is brought up in fewer circumstances");
        assertAsksForLess(
                amend(
                        "'milestone', 'id': 'multi-agency-meeting'",
                        "'considerations/3/when': ['CONFIDENTIAL_POLICE_INVESTIGATION', 'COVERT_SURVEILLANCE',"
                                + " 'CONCERNS_ABOUT_PARENTS']",
                        "'considerations/3/when': ['COVERT_SURVEILLANCE', 'CONCERNS_ABOUT_PARENTS']"),
                "are excluded from all or part of the meeting.\" of");
    }

    @Test
    void whatAMeetingMustThinkOfMayBeSaidInOtherWordsAndMoreBeAdded() {
        assertAsksForAsMuch(considerations(
                LEADS,
                LEADS.replace("Kingfisher", "Heron") + ", {'text': 'Bring water.', 'citation': '11.1'}, "
                        + LEADS.replace("leads", "assists")));
        assertAsksForAsMuch(amend(
                "'milestone', 'id': 'multi-agency-meeting'",
                "'considerations/0/when': ['LOOKED_AFTER']",
                "'considerations/0/when': ['LOOKED_AFTER', 'COVERT_SURVEILLANCE']"));
    }

    @Test
    void aScreeningIsNotAskedForLess() {
        assertAsksForLess(
                amend("'screening-rule', 'id': 'referral'", "'requirement': 'REQUIRED'", "'requirement': 'OPTIONAL'"),
                "\"Every child aged 10 or over has a CSE screening as part of any referral to children's social care.\"");
        assertAsksForLess(
                amend("'screening-rule', 'id': 'referral'", "'ages/from': 10", "'ages/from': 12"), "fewer ages");
    }

    @Test
    void aMeasureIsNotOpenToFewer() {
        assertAsksForLess(
                amend(
                        "'measure', 'id': 'special-measures'",
                        "'grounds/0/when/ageAtMost': 16",
                        "'grounds/0/when/ageAtMost': 15"),
                "age 16");
    }

    @Test
    void aFieldDoesNotBecomeRequiredSinceRecordsWithoutItWouldBeRefused() {
        String required = amend("'header-field', 'id': 'date-of-birth'", "'required': false", "'required': true");

        assertThat(problems(required))
                .singleElement()
                .asString()
                .startsWith("variant-refuses-records exampleshire-cse@1.0.0#/changes/0 ")
                .contains("DoB:");
        assertThat(comparison(required).sheet())
                .contains("DoB:")
                .doesNotContain("This holds for every possible case: any age or none");
    }

    @Test
    void whatRecordsNameIsNotTakenAway() {
        assertThat(problems(
                        "'change': 'retire', 'element': 'circumstance', 'id': 'OPEN_CASE', 'from':"
                                + " {'id': 'OPEN_CASE', 'label': 'The child\\u0027s case is already open in children\\u0027s social care',"
                                + " 'citation': '7.7.3'}",
                        amend(
                                "'screening-rule', 'id': 'social-care-assessment'",
                                "'circumstances': ['REFERRAL_BEING_MADE', 'OPEN_CASE']",
                                "'circumstances': ['REFERRAL_BEING_MADE']")))
                .hasSize(2)
                .anyMatch(one -> one.startsWith("variant-refuses-records exampleshire-cse@1.0.0#/changes/0 "))
                .anyMatch(one -> one.startsWith("variant-asks-for-less exampleshire-cse@1.0.0#/changes/1 "));
    }

    @Test
    void aLevelIsNotPrintedUnderTheNameOfAnother() {
        assertThat(problems(amend(
                        "'screening-tool'",
                        "'levelNames/HIGH': 'High', 'levelNames/LOW': 'Low'",
                        "'levelNames/HIGH': 'Low', 'levelNames/LOW': 'High'")))
                .hasSize(2)
                .allMatch(one -> one.startsWith("variant-asks-for-less exampleshire-cse@1.0.0#/changes/0 "))
                .anyMatch(one -> one.contains("What the base prints as \"High\" is printed as \"Low\""));
    }

    @Test
    void aViewDoesNotShowMore() {
        assertAsksForLess(
                amend(
                        "'view', 'id': 'SUPERVISION'",
                        "'withholds': ['SOURCE_IDENTITY', 'THIRD_PARTY', 'CHILD']",
                        "'withholds': ['SOURCE_IDENTITY', 'THIRD_PARTY']"),
                "Supervision without names");
    }

    @Test
    void everythingIsToldAtOnceTheOutcomeFirst() {
        assertThat(problems(
                        amend(
                                "'rule', 'id': 'young-child-high-indicator'",
                                "'when/all/0/ageAtMost': 13",
                                "'when/all/0/ageAtMost': 12"),
                        amend(
                                "'step-of-everybody', 'id': 'report-trafficking'",
                                "'obligation': 'MANDATORY'",
                                "'obligation': 'ADVISED'"),
                        amend("'header-field', 'id': 'date-of-birth'", "'required': false", "'required': true")))
                .extracting(one -> one.substring(0, one.indexOf(' ')))
                .containsExactly("variant-is-weaker", "variant-asks-for-less", "variant-refuses-records");
    }

    @Test
    void aDepartureThatAsksForLessBesideOutcomesOnlyIsNeeded() {
        assertThat(RelationCheck.departs(comparison(amend(
                                "'step-of-everybody', 'id': 'report-trafficking'",
                                "'obligation': 'MANDATORY'",
                                "'obligation': 'ADVISED'")))
                        .problems())
                .isEmpty();
    }

    @Test
    void theSheetListsWhatElseChangesWithItsReason() {
        String sheet = comparison(
                        amend(
                                "'indicator', 'id': 'health.self-harming'",
                                "'text': 'Self-harming'",
                                "'text': 'Harming themselves'"),
                        amend(
                                "'milestone', 'id': 'strategy-discussion'",
                                "'after/limit/count': 3",
                                "'after/limit/count': 2"))
                .sheet();

        assertThat(sheet)
                .contains("## What else the variant changes")
                .contains("Self-harming")
                .contains("Harming themselves")
                .contains("3 → 2")
                .contains("Decided by the board")
                .doesNotContain("0 classes")
                .doesNotContain("Signature");
    }

    @Test
    void nothingIsHeldAgainstAVariantWithoutChanges() {
        assertThat(problems()).isEmpty();
    }
}
