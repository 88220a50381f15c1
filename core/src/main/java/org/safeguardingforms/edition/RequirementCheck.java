package org.safeguardingforms.edition;

import java.util.Comparator;
import java.util.List;
import org.safeguardingforms.definition.RoleId;
import org.safeguardingforms.practice.RequirementRule;
import org.safeguardingforms.practice.RoleScope;
import org.safeguardingforms.practice.ScreeningRequirement;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.ProblemCode;

/** Whether the rules that ask for a screening name each of them once, and speak only of what there is. */
final class RequirementCheck {

    private final ScreeningRequirement requirement;
    private final DefinitionProblems found;

    RequirementCheck(EditionParts parts, List<Problem> problems) {
        this.requirement = parts.practice().screeningRequirement();
        this.found = new DefinitionProblems(parts, requirement.envelope(), problems);
    }

    void run() {
        found.unique(requirement.rules(), "/rules", RequirementRule::id);
        for (int i = 0; i < requirement.rules().size(); i++) {
            check(requirement.rules().get(i), "/rules/" + i);
        }
    }

    private void check(RequirementRule rule, String pointer) {
        String id = rule.id().value();
        String roles = pointer + (rule.roles() instanceof RoleScope.Only ? "/onlyRoles" : "/allButRoles");
        rule.roles().named().stream()
                .sorted(Comparator.comparing(RoleId::value))
                .forEach(role -> found.role(role, roles, id));
        rule.circumstances().stream().sorted().forEach(one -> found.circumstance(one, pointer + "/circumstances", id));
        if (rule.ages().isReversed()) {
            found.add(ProblemCode.AGES_REVERSED, pointer + "/ages/to", id, "No age is among these.");
        }
    }
}
