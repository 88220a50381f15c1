package org.safeguardingforms.json.lint;

import java.util.List;
import org.safeguardingforms.problem.Place;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.ProblemCode;

/** Takes what is found in one document. */
record Findings(String document, List<Problem> problems) {

    void add(ProblemCode code, String pointer, String message) {
        add(code, pointer, "", message);
    }

    void add(ProblemCode code, String pointer, String element, String message) {
        problems.add(code.at(Place.at(pointer).in(document).about(element), message));
    }
}
