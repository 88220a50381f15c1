package org.safeguardingforms.edition;

import java.util.Collections;
import java.util.List;
import org.safeguardingforms.practice.Pathways;
import org.safeguardingforms.practice.Step;
import org.safeguardingforms.problem.ProblemCode;

/** Whether the steps of a pathway contradict each other, or everybody's. */
final class StepsCheck {

    private final Pathways pathways;
    private final DefinitionProblems found;

    StepsCheck(Pathways pathways, DefinitionProblems found) {
        this.pathways = pathways;
        this.found = found;
    }

    void run() {
        checkAmong(pathways.everybody(), "/everybody");
        for (int i = 0; i < pathways.pathways().size(); i++) {
            List<Step> own = pathways.pathways().get(i).steps();
            checkAmong(own, "/pathways/" + i + "/steps");
            checkAgainstEverybody(own, "/pathways/" + i + "/steps");
        }
    }

    private void checkAmong(List<Step> steps, String list) {
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            List<Step> earlier =
                    steps.subList(0, i).stream().filter(one -> meets(one, step)).toList();
            if (earlier.stream().anyMatch(one -> one.obligation() != step.obligation())) {
                twin(step, list + "/" + i);
            } else if (!earlier.isEmpty()) {
                String message = "An earlier step has this action at the same outcome.";
                found.add(
                        ProblemCode.DUPLICATE_ACTION,
                        list + "/" + i + "/action",
                        step.action().value(),
                        message);
            }
        }
    }

    /** A step stands in place of everybody's; it may bind more, and never less. */
    private void checkAgainstEverybody(List<Step> own, String list) {
        for (int i = 0; i < own.size(); i++) {
            Step step = own.get(i);
            if (!step.isMandatory()
                    && pathways.everybody().stream().anyMatch(one -> one.isMandatory() && meets(one, step))) {
                twin(step, list + "/" + i);
            }
        }
    }

    private void twin(Step step, String pointer) {
        String message = "At the same outcome the action is mandatory and advised.";
        found.add(
                ProblemCode.ADVISED_TWIN, pointer + "/obligation", step.action().value(), message);
    }

    private static boolean meets(Step one, Step other) {
        return one.action().equals(other.action()) && !Collections.disjoint(one.at(), other.at());
    }
}
