package org.safeguardingforms.edition;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.safeguardingforms.practice.CaseFlow;
import org.safeguardingforms.practice.PartyId;
import org.safeguardingforms.practice.Stage;
import org.safeguardingforms.practice.StageId;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.ProblemCode;
import org.safeguardingforms.rule.Outcome;

/** Whether the way of a case names each stage once, leads only to stages that there are, and leads to all of them. */
final class CaseFlowCheck {

    private final EditionParts parts;
    private final CaseFlow flow;
    private final DefinitionProblems found;

    CaseFlowCheck(EditionParts parts, List<Problem> problems) {
        this.parts = parts;
        this.flow = parts.practice().caseFlow();
        this.found = new DefinitionProblems(parts, flow.envelope(), problems);
    }

    void run() {
        flow.entries().forEach((outcome, stage) -> checkStage(stage, "/entries/" + outcome, ""));
        found.unique(flow.stages(), "/stages", Stage::id);
        Set<Stage> reached = Arrays.stream(Outcome.values())
                .flatMap(outcome -> flow.ahead(outcome).stream())
                .collect(Collectors.toSet());
        for (int i = 0; i < flow.stages().size(); i++) {
            Stage stage = flow.stages().get(i);
            check(stage, "/stages/" + i);
            if (!reached.contains(stage)) {
                String message = "Nothing leads to it.";
                found.add(
                        ProblemCode.STAGE_UNREACHABLE,
                        "/stages/" + i,
                        stage.id().value(),
                        message);
            }
        }
    }

    private void check(Stage stage, String pointer) {
        String id = stage.id().value();
        found.party(stage.lead(), pointer + "/lead", id);
        for (PartyId party : stage.participants()) {
            found.party(party, pointer + "/participants", id);
        }
        stage.milestones()
                .forEach(milestone -> found.refer(
                        parts.meetingPlan().find(milestone).isPresent(),
                        "milestone " + milestone,
                        pointer + "/milestones",
                        id));
        stage.turn().leadsTo().forEach(next -> checkStage(next, pointer + "/turn/branches", id));
    }

    private void checkStage(StageId stage, String pointer, String element) {
        found.refer(flow.find(stage).isPresent(), "stage " + stage, pointer, element);
    }
}
