package org.safeguardingforms.examples.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks one record, or a stream of them, at every door. */
@Command(name = "check", description = "List the problems of a record; print nothing if there are none.")
final class CheckCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private final StreamInput input = new StreamInput();

    @Option(names = "--json", description = "Print the problems as JSON, also if there are none. Implied by --ndjson.")
    private boolean json;

    @Mixin
    private final EditionSource source = new EditionSource();

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Doors doors = new Doors(source.editions());
        if (input.isStream()) {
            return new LineRun(terminal, (number, line) -> LineResult.problems(number, doors.problems(line)))
                    .over(input.source());
        }
        return new Report(terminal, json).problems(doors.problems(input.bytes()));
    }
}
