package org.safeguardingforms.json.lint;

import java.util.List;
import org.safeguardingforms.definition.GradeScale;
import org.safeguardingforms.definition.InformationSharingTool;
import org.safeguardingforms.definition.ViewDefinition;
import org.safeguardingforms.problem.ProblemCode;

/** Whether the Information Sharing Tool's views and scales do what they are for. */
final class SharingRules {

    private SharingRules() {}

    static void check(InformationSharingTool tool, Findings findings) {
        long kinds = tool.views().values().stream()
                .map(ViewDefinition::withholds)
                .distinct()
                .count();
        if (kinds < tool.views().size()) {
            findings.add(ProblemCode.VIEWS_ALIKE, "/views", "Two of them do.");
        }
        checkOrder(tool.reliability(), "/reliability/grades", findings);
        checkOrder(tool.accuracy(), "/accuracy/grades", findings);
    }

    private static void checkOrder(GradeScale scale, String pointer, Findings findings) {
        List<String> codes =
                scale.grades().stream().map(grade -> grade.code().value()).toList();
        if (!codes.equals(codes.stream().sorted().toList())) {
            findings.add(ProblemCode.GRADES_OUT_OF_ORDER, pointer, "Their codes do not rise.");
        }
    }
}
