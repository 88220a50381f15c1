package org.safeguardingforms.edition;

import java.util.Set;
import java.util.stream.Collectors;
import org.safeguardingforms.definition.RoleId;
import org.safeguardingforms.practice.Action;
import org.safeguardingforms.practice.ActionId;
import org.safeguardingforms.practice.Applicability;
import org.safeguardingforms.practice.Pathways;
import org.safeguardingforms.practice.Step;
import org.safeguardingforms.problem.ProblemCode;
import org.safeguardingforms.rule.Outcome;

/**
 * Whether a higher outcome can ever have fewer mandatory actions than a lower one for the same role. It cannot if each that
 * is left behind is made up for by one that is called for in every case, whichever conditions hold.
 */
final class MandatoryCheck {

    private final Pathways pathways;
    private final DefinitionProblems found;

    MandatoryCheck(Pathways pathways, DefinitionProblems found) {
        this.pathways = pathways;
        this.found = found;
    }

    void run() {
        check(RoleId.NOT_GIVEN, "/everybody");
        for (int i = 0; i < pathways.pathways().size(); i++) {
            check(pathways.pathways().get(i).role(), "/pathways/" + i);
        }
    }

    private void check(RoleId role, String pointer) {
        Outcome[] outcomes = Outcome.values();
        for (int i = 1; i < outcomes.length; i++) {
            Set<ActionId> lower = mandatory(role, outcomes[i - 1]);
            Set<ActionId> higher = mandatory(role, outcomes[i]);
            long left = lower.stream().filter(id -> !higher.contains(id)).count();
            long gained = higher.stream()
                    .filter(id -> !lower.contains(id) && isAlways(id))
                    .count();
            if (left > gained) {
                String message = "At " + outcomes[i] + " it can have fewer than at " + outcomes[i - 1] + ".";
                found.add(ProblemCode.FEWER_MANDATORY_ACTIONS, pointer, role.value(), message);
            }
        }
    }

    private Set<ActionId> mandatory(RoleId role, Outcome outcome) {
        return pathways.steps(role, outcome).stream()
                .filter(Step::isMandatory)
                .map(Step::action)
                .collect(Collectors.toSet());
    }

    private boolean isAlways(ActionId id) {
        return pathways.actions().stream()
                .filter(one -> one.id().equals(id))
                .map(Action::applies)
                .anyMatch(Applicability.Always.class::isInstance);
    }
}
