package org.safeguardingforms.examples.cli;

import java.util.List;
import org.safeguardingforms.json.ProblemJson;
import org.safeguardingforms.problem.Problem;

/** Says what is wrong with the input: to people on standard error, to machines as JSON on standard output. */
record Report(Terminal terminal, boolean json) {

    /** Reports the problems, of which there may be none, and says with which code to end. */
    int problems(List<Problem> problems) {
        if (json) {
            terminal.write(ProblemJson.write(problems));
        } else {
            problems.forEach(problem -> terminal.complain(problem.toString()));
        }
        return exit(problems);
    }

    /** Reports the warnings that come with a result; in JSON they are part of the result. */
    void warnings(List<Problem> warnings) {
        if (!json) {
            problems(warnings);
        }
    }

    static int exit(List<Problem> problems) {
        return problems.stream().anyMatch(Problem::isError) ? Exit.PROBLEMS : Exit.FINE;
    }
}
