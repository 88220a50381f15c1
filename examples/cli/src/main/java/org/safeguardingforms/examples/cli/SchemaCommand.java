package org.safeguardingforms.examples.cli;

import java.util.concurrent.Callable;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.problem.Checked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the schema of an edition's records. */
@Command(name = "schema", description = "Print the JSON Schema (2020-12) of the records of an edition.")
final class SchemaCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "ID@VERSION", description = "The edition, such as oxfordshire-cse@1.0.0.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private EditionName edition;

    @Option(
            names = "--record",
            paramLabel = "KIND",
            description = "Of which records: screening, information-report, timeline or"
                    + " risk-assessment-handover; without it, screening.")
    private RecordKind kind = RecordKind.SCREENING;

    @Mixin
    private final EditionSource source = new EditionSource();

    SchemaCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Checked<Edition> loaded = edition.load(source.editions());
        loaded.toOptional().ifPresent(found -> terminal.write(kind.schema(found)));
        return loaded.isValid() ? Exit.FINE : new Report(terminal, false).problems(loaded.problems());
    }
}
