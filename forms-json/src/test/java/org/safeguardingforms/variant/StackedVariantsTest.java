package org.safeguardingforms.variant;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguardingforms.oxfordshire.Oxfordshire.EDITION;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeguardingforms.edition.EditionPin;
import org.safeguardingforms.json.Editions;
import org.safeguardingforms.json.variant.Origin;
import org.safeguardingforms.json.variant.Touch;
import org.safeguardingforms.json.variant.VariantEdition;
import org.safeguardingforms.problem.Checked;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.rule.IndicatorId;
import org.safeguardingforms.rule.Level;
import org.safeguardingforms.rule.RuleId;

/** Variants of variants: what they make, when they conflict, and how each element is followed down to where it came from. */
class StackedVariantsTest {

    private static final IndicatorId SELF_HARMING = new IndicatorId("health.self-harming");
    private static final String TO_HIGH = "'change': 'amend', 'element': 'indicator', 'id': 'health.self-harming',"
            + " 'from': {'level': 'MEDIUM'}, 'to': {'level': 'HIGH'}";
    private static final String TO_LOW = TO_HIGH.replace("HIGH", "LOW").replace("MEDIUM", "HIGH");
    private static final String ADD_ROW = "'change': 'add', 'element': 'indicator', 'in': 'health',"
            + " 'to': {'id': 'health.new', 'text': 'New', 'level': 'LOW'}";
    private static final String MOVE =
            "'change': 'move', 'element': 'indicator', 'id': 'health.self-harming', 'newId': 'grooming.self-harming',"
                    + " 'from': {'in': 'health', 'after': 'health.sexually-risky-behaviour'}, 'to': {'in': 'grooming'}";

    private static final String REGION = Exampleshire.variant("regional-cse", EDITION.pin(), TO_HIGH, ADD_ROW);

    private static EditionPin region() {
        return Exampleshire.editions(REGION)
                .edition("regional-cse", "1.0.0")
                .orThrow()
                .pin();
    }

    private static Checked<VariantEdition> above(String... changes) {
        String district = Exampleshire.variant("district-cse", region(), changes);
        return Exampleshire.editions(REGION, district).variant("district-cse", "1.0.0");
    }

    private static List<String> codes(Checked<?> checked) {
        return checked.problems().stream()
                .map(Problem::code)
                .map(code -> code.id())
                .toList();
    }

    @Test
    void theUpperVariantStandsOnWhatTheLowerOneMade() {
        VariantEdition made = above("'change': 'amend', 'element': 'indicator', 'id': 'health.self-harming',"
                        + " 'from': {'text': 'Self-harming'}, 'to': {'text': 'Harming themselves'}")
                .orThrow();

        assertThat(made.edition().indicator(SELF_HARMING).level()).isEqualTo(Level.HIGH);
        assertThat(made.edition().indicator(SELF_HARMING).text()).isEqualTo("Harming themselves");
        assertThat(made.base().pin()).isEqualTo(region());
        assertThat(made.variants())
                .extracting(one -> one.name())
                .containsExactly("regional-cse@1.0.0", "district-cse@1.0.0");
    }

    @Test
    void twoVariantsThatRelevelTheSameRowConflict() {
        assertThat(codes(above(TO_LOW))).containsExactly("changes-conflict");
    }

    @Test
    void theUpperVariantMayOverrideTheLowerOneIfItSaysSo() {
        VariantEdition made = above(TO_LOW + ", 'overrides': 'regional-cse'").orThrow();

        assertThat(made.edition().indicator(SELF_HARMING).level()).isEqualTo(Level.LOW);
        assertThat(made.provenance().of(SELF_HARMING).touches()).hasSize(2);
    }

    @Test
    void whatTheLowerVariantAddedIsTouchedOnlyByOverriding() {
        String relevel = TO_HIGH.replace("self-harming", "new").replace("MEDIUM", "LOW");

        assertThat(codes(above(relevel))).containsExactly("changes-conflict");
        assertThat(above(relevel + ", 'overrides': 'regional-cse'").isValid()).isTrue();
    }

    @Test
    void anUpperVariantExtendsTheVeryContentThatItPins() {
        String other = REGION.replace("decision 7", "decision 8");
        String district = Exampleshire.variant("district-cse", region());

        assertThat(codes(Exampleshire.editions(other, district).variant("district-cse", "1.0.0")))
                .containsExactly("base-differs");
    }

    @Test
    void everyElementKnowsTheDocumentThatItCameFrom() {
        VariantEdition made = above(MOVE).orThrow();
        Origin moved = made.provenance().of(new IndicatorId("grooming.self-harming"));

        assertThat(moved.document()).isEqualTo("oxfordshire-screening-tool@1.0.0");
        assertThat(moved.touches())
                .extracting(Touch::where)
                .containsExactly("regional-cse@1.0.0#/changes/0", "district-cse@1.0.0#/changes/0");
        assertThat(made.provenance().of(new IndicatorId("health.new")).document())
                .isEqualTo("regional-cse@1.0.0");
        assertThat(made.provenance().of(new RuleId("high-indicator")))
                .isEqualTo(new Origin("oxfordshire-referral-rules@1.0.0", List.of()));
        assertThat(moved.touches().get(0).change().grounds().reason()).isEqualTo("Decided by the board");
    }

    @Test
    void everyRowOfTheResultHasAnOrigin() {
        VariantEdition made = above(MOVE).orThrow();

        assertThat(made.edition().screeningTool().indicators().map(row -> made.provenance()
                        .of(row.id())))
                .hasSize(86);
    }

    @Test
    void theDocumentsOfAVariantLoadAgainToAnEqualEdition() {
        VariantEdition made = above(MOVE).orThrow();
        Editions written = Editions.of(made.documents().stream()
                .map(document -> document.json().getBytes(UTF_8))
                .toList());

        var again = written.edition("district-cse", "1.0.0").orThrow();
        assertThat(again).isEqualTo(made.edition());
        assertThat(again.screeningTool()).isEqualTo(made.edition().screeningTool());
    }

    @Test
    void aVariantAndTheEditionThatWasMadeOfItAreOneContent() {
        VariantEdition made = above(MOVE).orThrow();
        Editions written = Editions.of(made.documents().stream()
                .map(document -> document.json().getBytes(UTF_8))
                .toList());
        String district = Exampleshire.variant("district-cse", region(), MOVE);
        String another = district.replace("decision 7", "decision 8");

        assertThat(Exampleshire.editions(REGION, district)
                        .and(written)
                        .edition("district-cse", "1.0.0")
                        .orThrow())
                .isEqualTo(made.edition());
        assertThat(codes(Exampleshire.editions(REGION, another).and(written).edition("district-cse", "1.0.0")))
                .containsExactly("second-content");
    }
}
