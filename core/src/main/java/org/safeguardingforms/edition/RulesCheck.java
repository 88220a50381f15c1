package org.safeguardingforms.edition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.safeguardingforms.definition.AgeAdjustment;
import org.safeguardingforms.definition.ReferralRules;
import org.safeguardingforms.definition.Rule;
import org.safeguardingforms.problem.Place;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.ProblemCode;

/** Whether the rules are sound in themselves, and speak only of what the other parts have. */
final class RulesCheck {

    private final EditionParts parts;
    private final ReferralRules rules;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    RulesCheck(EditionParts parts) {
        this.parts = parts;
        this.rules = parts.referralRules();
    }

    List<Problem> problems() {
        for (int i = 0; i < rules.ageAdjustments().size(); i++) {
            checkAdjustment(rules.ageAdjustments().get(i), "/ageAdjustments/" + i);
        }
        ids.clear();
        for (int i = 0; i < rules.rules().size(); i++) {
            checkRule(rules.rules().get(i), "/rules/" + i);
        }
        return problems;
    }

    private void checkAdjustment(AgeAdjustment adjustment, String pointer) {
        checkId(adjustment.id(), pointer);
        if (adjustment.from().isAtLeast(adjustment.to())) {
            String message = "It goes from " + adjustment.from() + " to " + adjustment.to() + ".";
            report(ProblemCode.ADJUSTMENT_DOES_NOT_RAISE, pointer + "/to", adjustment.id(), message);
        }
    }

    private void checkRule(Rule rule, String pointer) {
        String id = rule.id().value();
        checkId(id, pointer);
        new ConditionCheck(parts, (code, at, message) -> report(code, at, id, message))
                .check(rule.when(), pointer + "/when");
    }

    private void checkId(String id, String pointer) {
        if (!ids.add(id)) {
            report(ProblemCode.DUPLICATE_ID, pointer + "/id", id, "An earlier element of this list has this id.");
        }
    }

    private void report(ProblemCode code, String pointer, String element, String message) {
        Place place = Place.at(pointer).in(rules.envelope().name()).about(element);
        problems.add(code.at(place, message));
    }
}
