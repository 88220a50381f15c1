package org.safeguardingforms.examples.cli;

import java.util.List;
import org.safeguardingforms.json.ProblemJson;
import org.safeguardingforms.problem.Problem;

/** What comes out for one line: JSON on one line, and the exit code if this were the only line. */
final class LineResult {

    private final byte[] json;
    private final int exit;

    private LineResult(byte[] json, int exit) {
        this.json = json;
        this.exit = exit;
    }

    static LineResult fine(byte[] json) {
        return new LineResult(json, Exit.FINE);
    }

    static LineResult problems(long number, List<Problem> problems) {
        return new LineResult(ProblemJson.writeLine(number, problems), Report.exit(problems));
    }

    int exit() {
        return exit;
    }

    void print(Terminal terminal) {
        terminal.write(json);
        terminal.print("\n");
    }
}
