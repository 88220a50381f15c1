package org.safeguardingforms.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguardingforms.oxfordshire.Oxfordshire.EDITION;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeguardingforms.definition.AgeAdjustment;
import org.safeguardingforms.definition.Citation;
import org.safeguardingforms.definition.ReferralRules;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.edition.EditionParts;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.rule.Level;

/** What the schema refuses in JSON is refused in Java too. */
class DefinitionsInJavaTest {

    @Test
    void anAgeAdjustmentRaisesALevel() {
        assertThat(problems(adjustment(Level.MEDIUM, Level.HIGH))).isEmpty();
        assertThat(problems(adjustment(Level.MEDIUM, Level.MEDIUM)))
                .containsExactly("ERROR adjustment-does-not-raise at "
                        + "oxfordshire-referral-rules@1.0.0#/ageAdjustments/0/to: It goes from MEDIUM to MEDIUM. "
                        + "Make the new level higher than the old one.");
        assertThat(problems(adjustment(Level.HIGH, Level.LOW))).hasSize(1);
    }

    private static AgeAdjustment adjustment(Level from, Level to) {
        return new AgeAdjustment("very-young", 7, from, to, new Citation("6.4"));
    }

    private static List<String> problems(AgeAdjustment adjustment) {
        ReferralRules rules = EDITION.referralRules();
        ReferralRules changed = new ReferralRules(
                rules.envelope(),
                rules.present(),
                rules.presentCitation(),
                rules.ageScope(),
                List.of(adjustment),
                rules.ageSuggestions(),
                rules.rules());
        EditionParts parts = new EditionParts(
                EDITION.envelope(),
                EDITION.pin().digest(),
                EDITION.screeningTool(),
                changed,
                EDITION.roles(),
                EDITION.circumstances(),
                EDITION.informationSharingTool(),
                EDITION.meetingPlan(),
                EDITION.practice());
        return Edition.assemble(parts).problems().stream()
                .map(Problem::toString)
                .toList();
    }
}
