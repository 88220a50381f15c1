package org.safeguardingforms.edition;

import java.util.List;
import org.safeguardingforms.practice.HistoryHeading;
import org.safeguardingforms.practice.Involvement;
import org.safeguardingforms.practice.RiskAssessmentTool;
import org.safeguardingforms.problem.Problem;

/** Whether the hand-over to a risk assessment names each of its elements once. */
final class RiskAssessmentCheck {

    private final RiskAssessmentTool tool;
    private final DefinitionProblems found;

    RiskAssessmentCheck(EditionParts parts, List<Problem> problems) {
        this.tool = parts.practice().riskAssessment();
        this.found = new DefinitionProblems(parts, tool.envelope(), problems);
    }

    void run() {
        found.unique(tool.history(), "/history", HistoryHeading::id);
        found.unique(tool.involve(), "/involve", Involvement::id);
    }
}
