package org.safeguardingforms.edition;

import java.util.ArrayList;
import java.util.List;
import org.safeguardingforms.problem.Problem;

/** Whether what an edition says about practice is sound in itself, and speaks only of what the other parts have. */
final class PracticeCheck {

    private final EditionParts parts;

    PracticeCheck(EditionParts parts) {
        this.parts = parts;
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        new AlertsCheck(parts, problems).run();
        new PathwaysCheck(parts, problems).run();
        new CaseFlowCheck(parts, problems).run();
        new RequirementCheck(parts, problems).run();
        new MeasuresCheck(parts, problems).run();
        new LanguageGuidanceCheck(parts, problems).run();
        new RiskAssessmentCheck(parts, problems).run();
        return problems;
    }
}
