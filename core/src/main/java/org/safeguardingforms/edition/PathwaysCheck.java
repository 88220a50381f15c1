package org.safeguardingforms.edition;

import java.util.List;
import org.safeguardingforms.definition.Role;
import org.safeguardingforms.practice.Action;
import org.safeguardingforms.practice.Applicability;
import org.safeguardingforms.practice.Party;
import org.safeguardingforms.practice.Pathway;
import org.safeguardingforms.practice.Pathways;
import org.safeguardingforms.practice.Step;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.ProblemCode;

/** Whether the pathways name each element once, speak only of what there is, and leave no role out. */
final class PathwaysCheck {

    private final EditionParts parts;
    private final Pathways pathways;
    private final DefinitionProblems found;

    PathwaysCheck(EditionParts parts, List<Problem> problems) {
        this.parts = parts;
        this.pathways = parts.practice().pathways();
        this.found = new DefinitionProblems(parts, pathways.envelope(), problems);
    }

    void run() {
        found.unique(pathways.parties(), "/parties", Party::id);
        found.unique(pathways.actions(), "/actions", Action::id);
        for (int i = 0; i < pathways.actions().size(); i++) {
            checkAction(pathways.actions().get(i), "/actions/" + i);
        }
        checkSteps(pathways.everybody(), "/everybody");
        found.unique(pathways.pathways(), "/pathways", "/role", Pathway::role);
        for (int i = 0; i < pathways.pathways().size(); i++) {
            checkPathway(pathways.pathways().get(i), "/pathways/" + i);
        }
        parts.roles().roles().forEach(this::checkRole);
        new StepsCheck(pathways, found).run();
        new MandatoryCheck(pathways, found).run();
    }

    private void checkAction(Action action, String pointer) {
        String id = action.id().value();
        found.party(action.by(), pointer + "/by", id);
        found.party(action.to(), pointer + "/to", id);
        if (action.applies() instanceof Applicability.When when) {
            found.condition(when.condition(), pointer + "/when", id);
        }
    }

    private void checkPathway(Pathway pathway, String pointer) {
        found.role(pathway.role(), pointer + "/role", pathway.role().value());
        checkSteps(pathway.steps(), pointer + "/steps");
    }

    private void checkSteps(List<Step> steps, String list) {
        for (int i = 0; i < steps.size(); i++) {
            var id = steps.get(i).action();
            boolean known = pathways.actions().stream().anyMatch(one -> one.id().equals(id));
            found.refer(known, "action " + id, list + "/" + i + "/action", id.value());
        }
    }

    private void checkRole(Role role) {
        if (pathways.pathways().stream().noneMatch(one -> one.role().equals(role.id()))) {
            String message = "The role " + role.id() + " has none.";
            found.add(ProblemCode.ROLE_WITHOUT_PATHWAY, "/pathways", role.id().value(), message);
        }
    }
}
