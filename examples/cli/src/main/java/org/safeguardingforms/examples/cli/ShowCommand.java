package org.safeguardingforms.examples.cli;

import java.util.concurrent.Callable;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.json.EditionJson;
import org.safeguardingforms.problem.Checked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows a whole edition. */
@Command(name = "show", description = "Show an edition: its form, row by row, and its rules.")
final class ShowCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "ID@VERSION", description = "The edition, such as oxfordshire-cse@1.0.0.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private EditionName edition;

    @Option(names = "--json", description = "Print the edition, or what is wrong with it, as JSON.")
    private boolean json;

    @Mixin
    private final EditionSource source = new EditionSource();

    ShowCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Checked<Edition> loaded = edition.load(source.editions());
        loaded.toOptional().ifPresent(this::print);
        return loaded.isValid() ? Exit.FINE : new Report(terminal, json).problems(loaded.problems());
    }

    private void print(Edition found) {
        terminal.write(json ? EditionJson.write(found) : new EditionText(found).bytes());
    }
}
