package org.safeguardingforms.examples.cli;

import java.util.concurrent.Callable;
import org.safeguardingforms.assessment.Assessment;
import org.safeguardingforms.json.AssessmentJson;
import org.safeguardingforms.json.ScreeningRecords;
import org.safeguardingforms.problem.Checked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Assesses one record, or a stream of them. */
@Command(name = "assess", description = "Say what the rules ask for.")
final class AssessCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private final StreamInput input = new StreamInput();

    @Mixin
    private final AsAt asAt = new AsAt();

    @Option(
            names = "--json",
            description = "Print the assessment as JSON, with warnings in it, or the problems. Implied by --ndjson.")
    private boolean json;

    @Mixin
    private final EditionSource source = new EditionSource();

    AssessCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        ScreeningRecords records = ScreeningRecords.of(source.editions());
        if (input.isStream()) {
            LineRun run = new LineRun(terminal, (number, line) -> line(number, asAt.assess(records, line)));
            return run.over(input.source());
        }
        return one(asAt.assess(records, input.bytes()));
    }

    private int one(Checked<Assessment> assessed) {
        Report report = new Report(terminal, json);
        if (!(assessed instanceof Checked.Valid<Assessment> valid)) {
            return report.problems(assessed.problems());
        }
        report.warnings(valid.problems());
        terminal.write(
                json ? AssessmentJson.write(valid.value(), valid.problems()) : AssessmentText.bytes(valid.value()));
        return Exit.FINE;
    }

    private static LineResult line(long number, Checked<Assessment> assessed) {
        return assessed instanceof Checked.Valid<Assessment> valid
                ? LineResult.fine(AssessmentJson.writeLine(valid.value(), valid.problems()))
                : LineResult.problems(number, assessed.problems());
    }
}
