package org.safeguardingforms.variant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguardingforms.oxfordshire.Oxfordshire.EDITION;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.safeguardingforms.definition.Domain;
import org.safeguardingforms.definition.Indicator;
import org.safeguardingforms.definition.Rule;
import org.safeguardingforms.definition.ScreeningTool;
import org.safeguardingforms.definition.Timing;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.rule.Answer;
import org.safeguardingforms.rule.Condition;
import org.safeguardingforms.rule.DomainId;
import org.safeguardingforms.rule.IndicatorId;
import org.safeguardingforms.rule.Level;
import org.safeguardingforms.rule.Selection;

/** What each sort of change makes of an edition. */
class FlatteningTest {

    private static final IndicatorId SELF_HARMING = new IndicatorId("health.self-harming");
    private static final String RELEVEL = "'change': 'amend', 'element': 'indicator', 'id': 'health.self-harming',"
            + " 'from': {'level': 'MEDIUM'}, 'to': {'level': 'HIGH'}";

    private static Edition with(String... changes) {
        return Exampleshire.sound(changes).edition();
    }

    private static List<String> rows(Edition edition, String domain) {
        Domain found = edition.findDomain(new DomainId(domain)).orElseThrow();
        return found.indicators().stream().map(row -> row.id().value()).toList();
    }

    private static List<String> rules(Edition edition) {
        return edition.referralRules().rules().stream()
                .map(rule -> rule.id().value())
                .toList();
    }

    @Test
    void aRowIsRelevelledAndTheRowCountsFollow() {
        ScreeningTool tool = with(RELEVEL).screeningTool();

        assertThat(with(RELEVEL).indicator(SELF_HARMING).level()).isEqualTo(Level.HIGH);
        assertThat(tool.rowCounts()).isEqualTo(Map.of(Level.HIGH, 40, Level.MEDIUM, 41, Level.LOW, 4));
        assertThat(EDITION.indicator(SELF_HARMING).level()).isEqualTo(Level.MEDIUM);
    }

    @Test
    void theEditionHasTheVariantsNameAndOnlyChangedDefinitionsAreNamedAfterIt() {
        Edition edition = with(RELEVEL);

        assertThat(edition.pin().name()).isEqualTo("exampleshire-cse@1.0.0");
        assertThat(edition.envelope().title()).isEqualTo("Exampleshire: screening");
        assertThat(edition.screeningTool().envelope().name()).isEqualTo("exampleshire-cse-screening-tool@1.0.0");
        assertThat(edition.screeningTool().envelope().title())
                .isEqualTo(EDITION.screeningTool().envelope().title());
        assertThat(edition.referralRules()).isEqualTo(EDITION.referralRules());
    }

    @Test
    void aRowIsReworded() {
        Edition edition = with("'change': 'amend', 'element': 'indicator', 'id': 'health.self-harming',"
                + " 'from': {'text': 'Self-harming'}, 'to': {'text': 'Harming themselves'}");

        assertThat(edition.indicator(SELF_HARMING).text()).isEqualTo("Harming themselves");
        assertThat(edition.indicator(SELF_HARMING).level()).isEqualTo(Level.MEDIUM);
    }

    @Test
    void rowsAreAddedWhereTheyAreSaidToStandWhateverTheirOrder() {
        String first = "'change': 'add', 'element': 'indicator', 'in': 'health',"
                + " 'to': {'id': 'health.first', 'text': 'First', 'level': 'LOW'}";
        String second = "'change': 'add', 'element': 'indicator', 'in': 'health', 'after': 'health.first',"
                + " 'to': {'id': 'health.second', 'text': 'Second', 'level': 'LOW'}";
        String third = "'change': 'add', 'element': 'indicator', 'in': 'health', 'after': 'health.first',"
                + " 'to': {'id': 'health.third', 'text': 'Third', 'level': 'LOW'}";

        assertThat(rows(with(second, third, first), "health"))
                .startsWith("health.first", "health.second", "health.third", "health.injuries-suggestive-of-assault")
                .hasSize(13);
    }

    @Test
    void aRowIsRetired() {
        Edition edition = with("'change': 'retire', 'element': 'indicator', 'id': 'health.self-harming',"
                + " 'from': {'id': 'health.self-harming', 'text': 'Self-harming', 'level': 'MEDIUM'}");

        assertThat(edition.findIndicator(SELF_HARMING)).isEmpty();
        assertThat(edition.screeningTool().indicators()).hasSize(84);
    }

    @Test
    void aRowMovesWithinItsDomain() {
        Edition edition = with("'change': 'move', 'element': 'indicator', 'id': 'health.self-harming',"
                + " 'from': {'in': 'health', 'after': 'health.sexually-risky-behaviour'}, 'to': {'in': 'health'}");

        assertThat(rows(edition, "health")).startsWith("health.self-harming").hasSize(10);
    }

    @Test
    void aRowMovesToAnotherDomainAndWhatNamesItFollows() {
        String move = "'change': 'move', 'element': 'indicator', 'id': 'grooming.new-contacts-outside-town',"
                + " 'from': {'in': 'grooming', 'after': '%s'}, 'to': {'in': 'health'},"
                + " 'newId': 'health.new-contacts-outside-town'";
        List<String> grooming = rows(EDITION, "grooming");
        int at = grooming.indexOf("grooming.new-contacts-outside-town");
        Edition edition = with(move.replace("%s", grooming.get(at - 1)));

        IndicatorId linked = new IndicatorId("e-safety.new-contacts-outside-town");
        assertThat(rows(edition, "health")).startsWith("health.new-contacts-outside-town");
        assertThat(edition.indicator(linked).concern()).isEqualTo(new IndicatorId("health.new-contacts-outside-town"));
        assertThat(edition.concerns()).hasSize(EDITION.concerns().size());
    }

    @Test
    void aDomainIsAddedWithItsRows() {
        Edition edition = with("'change': 'add', 'element': 'domain', 'after': 'health', 'to': {'id': 'travel',"
                + " 'title': 'Travel Domain', 'notes': 'Notes', 'indicators':"
                + " [{'id': 'travel.unexplained', 'text': 'Unexplained journeys', 'level': 'HIGH'}]}");

        assertThat(edition.screeningTool().domains().stream()
                        .map(one -> one.id().value()))
                .startsWith("health", "travel", "behaviour")
                .hasSize(7);
        assertThat(edition.screeningTool().rowCounts()).containsEntry(Level.HIGH, 40);
    }

    @Test
    void aRulesAgeLimitIsRaisedAndItsTitleWithIt() {
        Edition edition = with("'change': 'amend', 'element': 'rule', 'id': 'young-child-high-indicator',"
                + " 'from': {'title': 'Aged 13 or younger, and any one high indicator is present',"
                + " 'when/all/0/ageAtMost': 13},"
                + " 'to': {'title': 'Aged 15 or younger, and any one high indicator is present',"
                + " 'when/all/0/ageAtMost': 15}");

        Rule rule = edition.referralRules().rules().get(0);
        Condition when = new Condition.AllOf(
                List.of(new Condition.AgeAtMost(15), new Condition.Present(1, Selection.ofLevel(Level.HIGH))));
        assertThat(rule.when()).isEqualTo(when);
        assertThat(rule.title()).startsWith("Aged 15");
    }

    @Test
    void rulesAreAddedAndRetired() {
        Edition edition = with(
                "'change': 'add', 'element': 'rule', 'after': 'high-indicator', 'to': {'id': 'two-high', 'title':"
                        + " 'Two high', 'when': {'present': {'atLeast': 2, 'level': 'HIGH'}}, 'outcome': 'REFER',"
                        + " 'mandatory': true, 'citation': '6.4'}",
                "'change': 'retire', 'element': 'rule', 'id': 'any-indicator', 'from': {'id': 'any-indicator', 'title':"
                        + " 'At least one concern is present, of any level', 'when': {'present': {'atLeast': 1}},"
                        + " 'outcome': 'KEEP_UNDER_REVIEW', 'mandatory': false, 'citation': 'Annexe 2, paragraph 2'}");

        assertThat(rules(edition))
                .contains("two-high")
                .doesNotContain("any-indicator")
                .hasSize(6);
        assertThat(rules(edition).indexOf("two-high")).isEqualTo(3);
    }

    @Test
    void possibleNoLongerCountsAsPresent() {
        Edition edition = with("'change': 'amend', 'element': 'referral-rules',"
                + " 'from': {'present': ['YES', 'POSSIBLE']}, 'to': {'present': ['YES']}");

        assertThat(edition.referralRules().present()).isEqualTo(Set.of(Answer.YES));
    }

    @Test
    void anAgeAdjustmentIsAmended() {
        Edition edition = with("'change': 'amend', 'element': 'age-adjustment', 'id': 'aged-10-or-under',"
                + " 'from': {'ageAtMost': 10}, 'to': {'ageAtMost': 11}");

        assertThat(edition.referralRules().ageAdjustments().get(0).ageAtMost()).isEqualTo(11);
    }

    @Test
    void aDeadlineIsShortened() {
        Edition edition = with("'change': 'amend', 'element': 'milestone', 'id': 'strategy-discussion',"
                + " 'from': {'after/limit/count': 3}, 'to': {'after/limit/count': 2}");

        Timing timing = edition.meetingPlan().milestones().get(1).timing();
        assertThat(((Timing.After) timing).limit().count()).isEqualTo(2);
    }

    @Test
    void aParticipantIsAddedToAMilestone() {
        Edition edition = with("'change': 'add', 'element': 'participant', 'in': 'strategy-discussion', 'after':"
                + " 'police', 'to': {'id': 'health', 'label': 'Health', 'attendance': 'REQUIRED', 'citation': '11.1'}");

        assertThat(edition.meetingPlan().milestones().get(1).content().participants())
                .hasSize(4)
                .anySatisfy(one -> assertThat(one.id().value()).isEqualTo("health"));
    }

    @Test
    void contactMarkingAndPrintedTextsAreChanged() {
        ScreeningTool tool = with(
                        "'change': 'amend', 'element': 'screening-tool', 'from': {'marking': 'RESTRICTED',"
                                + " 'contact/0': 'Kingfisherteam@oxfordshire.gov.uk'},"
                                + " 'to': {'contact/0': 'cse@exampleshire.example'}",
                        "'change': 'amend', 'element': 'screening-tool', 'from': {'columns/answer':"
                                + " 'Present Yes/No/Possible'}, 'to': {'columns/answer': 'Present'}",
                        "'change': 'amend', 'element': 'domain', 'id': 'e-safety', 'from': {}, 'to': {'notes': 'Notes'}")
                .screeningTool();

        assertThat(tool.marking()).isEmpty();
        assertThat(tool.contact()).startsWith("cse@exampleshire.example").hasSize(2);
        assertThat(tool.columns().answer()).isEqualTo("Present");
        assertThat(tool.domains()).allMatch(Domain::hasNotes);
    }

    @Test
    void aVariantWithoutChangesHasTheContentOfItsBase() {
        Edition edition = with();

        assertThat(edition.screeningTool()).isEqualTo(EDITION.screeningTool());
        assertThat(edition.referralRules()).isEqualTo(EDITION.referralRules());
        assertThat(edition.meetingPlan()).isEqualTo(EDITION.meetingPlan());
        assertThat(edition.pin().digest()).isNotEqualTo(EDITION.pin().digest());
    }

    @Test
    void everyRowOfTheBaseKeepsItsWordsWhereNothingIsSaidOfIt() {
        Edition edition = with(RELEVEL);

        assertThat(edition.screeningTool().indicators().filter(row -> !row.id().equals(SELF_HARMING)))
                .containsExactlyElementsOf(untouched());
    }

    private static List<Indicator> untouched() {
        return EDITION.screeningTool()
                .indicators()
                .filter(row -> !row.id().equals(SELF_HARMING))
                .toList();
    }
}
