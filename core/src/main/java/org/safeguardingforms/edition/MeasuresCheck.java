package org.safeguardingforms.edition;

import java.util.List;
import org.safeguardingforms.practice.Measure;
import org.safeguardingforms.practice.Measures;
import org.safeguardingforms.problem.Problem;

/** Whether the protective measures name each of them once, and speak only of what there is. */
final class MeasuresCheck {

    private final Measures measures;
    private final DefinitionProblems found;

    MeasuresCheck(EditionParts parts, List<Problem> problems) {
        this.measures = parts.practice().measures();
        this.found = new DefinitionProblems(parts, measures.envelope(), problems);
    }

    void run() {
        found.unique(measures.measures(), "/measures", Measure::id);
        for (int i = 0; i < measures.measures().size(); i++) {
            check(measures.measures().get(i), "/measures/" + i);
        }
    }

    private void check(Measure measure, String pointer) {
        String id = measure.id().value();
        for (int i = 0; i < measure.grounds().size(); i++) {
            found.condition(measure.grounds().get(i).when(), pointer + "/grounds/" + i + "/when", id);
        }
        for (int i = 0; i < measure.needs().size(); i++) {
            found.circumstance(measure.needs().get(i).metBy(), pointer + "/needs/" + i + "/metBy", id);
        }
    }
}
