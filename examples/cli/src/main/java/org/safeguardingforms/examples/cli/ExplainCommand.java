package org.safeguardingforms.examples.cli;

import java.util.concurrent.Callable;
import org.safeguardingforms.assessment.Assessment;
import org.safeguardingforms.json.ScreeningRecords;
import org.safeguardingforms.problem.Checked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Explains a decision. */
@Command(name = "explain", description = "Explain in plain English what the rules ask for, and why.")
final class ExplainCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private final RecordInput input = new RecordInput();

    @Mixin
    private final AsAt asAt = new AsAt();

    @Mixin
    private final EditionSource source = new EditionSource();

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Checked<Assessment> assessed = asAt.assess(ScreeningRecords.of(source.editions()), input.bytes());
        assessed.toOptional().map(Assessment::explanation).ifPresent(terminal::print);
        return new Report(terminal, false).problems(assessed.problems());
    }
}
