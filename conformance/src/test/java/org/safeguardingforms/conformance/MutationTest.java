package org.safeguardingforms.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguardingforms.conformance.Oxfordshire.remove;
import static org.safeguardingforms.conformance.Oxfordshire.rows;
import static org.safeguardingforms.conformance.Oxfordshire.withForm;
import static org.safeguardingforms.conformance.Oxfordshire.withRules;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.rule.Level;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever single thing is changed in the edition's rules or levels, some case notices. */
class MutationTest {

    private static final List<ConformanceCase> CASES =
            ConformanceCases.bundled().list();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void aRuleThatIsMissing(int rule) {
        assertNoticed(withRules(rules -> ((ArrayNode) rules.path("rules")).remove(rule)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 9, 10, 11, 12, 14, 15, 16, 17})
    void anotherAgeForAMandatoryReferral(int years) {
        assertNoticed(withRules(rules -> part(rules, "/rules/0/when/all/0").put("ageAtMost", years)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/rules/0/when/all/1/present",
                "/rules/2/when/present",
                "/rules/3/when/present",
                "/rules/4/when/ageSuggestionOpen",
                "/rules/5/when/present"
            })
    void oneMoreAskedFor(String count) {
        assertNoticed(withRules(rules -> {
            ObjectNode part = part(rules, count);
            part.put("atLeast", part.path("atLeast").intValue() + 1);
        }));
    }

    @Test
    void oneConcernIsNotMultiple() {
        assertNoticed(withRules(rules -> part(rules, "/rules/3/when/present").put("atLeast", 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/rules/0/when/all/1/present", "/rules/2/when/present"})
    void mediumTakenForHigh(String count) {
        assertNoticed(withRules(rules -> part(rules, count).put("level", "MEDIUM")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/rules/3/when/present", "/rules/5/when/present"})
    void lowNotCounted(String count) {
        assertNoticed(withRules(rules -> part(rules, count).put("level", "MEDIUM")));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void anotherOutcome(int rule) {
        for (String other : List.of("KEEP_UNDER_REVIEW", "JUDGEMENT_REQUIRED", "REFER")) {
            if (!other.equals(Oxfordshire.EDITION
                    .referralRules()
                    .rules()
                    .get(rule)
                    .outcome()
                    .name())) {
                assertNoticed(withRules(rules ->
                        part(rules, "/rules/" + rule).put("outcome", other).put("mandatory", false)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void aMustThatIsNone(int rule) {
        assertNoticed(withRules(rules -> part(rules, "/rules/" + rule).put("mandatory", false)));
    }

    @Test
    void possibleTakenForNo() {
        assertNoticed(withRules(rules -> rules.putArray("present").add("YES")));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, 11, 13, 17})
    void anotherAgeAtWhichLevelsAreRaised(int years) {
        assertNoticed(withRules(rules -> part(rules, "/ageAdjustments/0").put("ageAtMost", years)));
    }

    @Test
    void anotherLevelThatIsRaised() {
        assertNoticed(withRules(rules -> part(rules, "/ageAdjustments/0").put("from", "LOW")));
    }

    @Test
    void suggestedLevelsThatCountByThemselves() {
        assertNoticed(withRules(rules -> rules.put("ageSuggestions", "COUNT_AS_LEVEL")));
    }

    /** The last row of each domain: no alert names one of them, so that the edition can be without it. */
    @Test
    void aRowThatIsMissing() {
        Oxfordshire.EDITION.screeningTool().domains().forEach(domain -> {
            int last = domain.indicators().size() - 1;
            String row = domain.indicators().get(last).id().value();
            assertNoticed(withForm(form -> remove(form, row)));
        });
    }

    /** A concern has the highest level of its rows: of one printed twice, both rows are changed. */
    @Test
    void aRowOfTheNearestOtherLevel() {
        Oxfordshire.EDITION.concerns().forEach(concern -> {
            Level other = concern.printedLevel() == Level.MEDIUM ? Level.HIGH : Level.MEDIUM;
            List<String> ids =
                    concern.rows().stream().map(row -> row.id().value()).toList();
            assertNoticed(withForm(form -> rows(form).stream()
                    .filter(row -> ids.contains(row.path("id").stringValue()))
                    .forEach(row -> row.put("level", other.name()))));
        });
    }

    @Test
    void aConcernCountedTwice() {
        assertNoticed(withForm(form -> rows(form).forEach(row -> row.remove("sameAs"))));
    }

    private static ObjectNode part(ObjectNode rules, String pointer) {
        return (ObjectNode) rules.at(pointer);
    }

    private static void assertNoticed(Edition changed) {
        EditionUnderTest tested = new EditionUnderTest(changed);
        Stream<CaseResult> results = CASES.stream().map(tested::run);

        assertThat(results.anyMatch(result -> !(result instanceof CaseResult.Agrees)))
                .isTrue();
    }
}
