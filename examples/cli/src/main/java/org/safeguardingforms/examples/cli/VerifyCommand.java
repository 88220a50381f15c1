package org.safeguardingforms.examples.cli;

import java.util.concurrent.Callable;
import org.safeguardingforms.json.replay.Replay;
import org.safeguardingforms.json.replay.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a stored assessment again. */
@Command(
        name = "verify",
        description = "Make a stored assessment again, under the same edition, and say whether it is the same.")
final class VerifyCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "ASSESSMENT", description = "What assess --json printed; - is standard input.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private Source assessment;

    @Mixin
    private final EditionSource definitions = new EditionSource();

    @Option(names = "--json", description = "Print the differences as JSON, also if there are none.")
    private boolean json;

    VerifyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Verification found = Replay.with(definitions.editions()).verify(assessment.record());
        if (found instanceof Verification.Same same && !json) {
            terminal.print("The same, under " + same.edition().name() + " "
                    + same.edition().digest() + ".\n");
        }
        int exit = new Report(terminal, json).problems(found.problems());
        return found.isSame() ? exit : Exit.PROBLEMS;
    }
}
