package org.safeguardingforms.variant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeguardingforms.analysis.Comparison;
import org.safeguardingforms.analysis.Effect;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.json.Editions;
import org.safeguardingforms.problem.Checked;
import org.safeguardingforms.problem.Problem;

/** A variant that says it strengthens its base is held to that when it is loaded; one that departs is not. */
class RelationTest {

    private static Editions editions(String relation, String... changes) {
        return Exampleshire.editions(Exampleshire.variant(changes)
                .replace("\"relation\": \"departs\"", "\"relation\": \"" + relation + "\""));
    }

    private static Checked<Edition> load(String relation, String... changes) {
        return editions(relation, changes).edition(Exampleshire.ID, "1.0.0");
    }

    private static String ageLimit(int years) {
        return "'change': 'amend', 'element': 'rule', 'id': 'young-child-high-indicator',"
                + " 'from': {'when/all/0/ageAtMost': 13}, 'to': {'when/all/0/ageAtMost': " + years + "}";
    }

    private static List<String> codes(Checked<?> checked) {
        return checked.problems().stream().map(problem -> problem.code().id()).toList();
    }

    @Test
    void aHigherAgeLimitStrengthens() {
        assertThat(load("strengthens", ageLimit(15)).isValid()).isTrue();
        assertThat(editions("strengthens", ageLimit(15))
                        .comparison(Exampleshire.ID, "1.0.0")
                        .map(Comparison::effect)
                        .orThrow())
                .isEqualTo(Effect.STRONGER);
    }

    @Test
    void aLowerAgeLimitIsRefusedWithTheSmallestCounterExample() {
        Checked<Edition> loaded = load("strengthens", ageLimit(12));

        assertThat(codes(loaded)).containsExactly("variant-is-weaker");
        Problem problem = loaded.problems().get(0);
        assertThat(problem.place().toString()).isEqualTo("exampleshire-cse@1.0.0#/relation");
        assertThat(problem.message()).contains("age 13").contains("refer, mandatory");
    }

    @Test
    void aVariantThatDepartsMayBeWeakerAndSaysWhere() {
        assertThat(load("departs", ageLimit(12)).isValid()).isTrue();
        assertThat(editions("departs", ageLimit(12))
                        .comparison(Exampleshire.ID, "1.0.0")
                        .orThrow()
                        .weaker())
                .isNotEmpty();
    }

    @Test
    void whereAVariantFailsToStrengthenCanBeSeenAlthoughItCannotBeLoaded() {
        assertThat(editions("strengthens", ageLimit(12))
                        .comparison(Exampleshire.ID, "1.0.0")
                        .map(Comparison::effect)
                        .orThrow())
                .isEqualTo(Effect.WEAKER);
    }

    @Test
    void aMandatoryRuleIsWeakenedByNoVariantThatStrengthens() {
        String optional = "'change': 'amend', 'element': 'rule', 'id': 'young-child-high-indicator',"
                + " 'from': {'mandatory': true}, 'to': {'mandatory': false}";

        assertThat(codes(load("strengthens", optional))).containsExactly("variant-is-weaker");
        assertThat(load("departs", optional).isValid()).isTrue();
    }

    @Test
    void aRewordedRowStrengthensAsItIsEqual() {
        assertThat(load(
                                "strengthens",
                                "'change': 'amend', 'element': 'indicator', 'id': 'health.self-harming',"
                                        + " 'from': {'text': 'Self-harming'}, 'to': {'text': 'Harming themselves'}")
                        .isValid())
                .isTrue();
    }

    @Test
    void anEditionIsNoVariant() {
        assertThat(codes(Editions.bundled().comparison("oxfordshire-cse", "1.0.0")))
                .containsExactly("edition-not-found");
        assertThat(codes(Editions.bundled().variant("oxfordshire-cse", "1.0.0")))
                .containsExactly("edition-not-found");
    }
}
