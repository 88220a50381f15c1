package org.safeguardingforms.examples.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.safeguardingforms.conformance.ConformanceCases;
import org.safeguardingforms.conformance.ConformanceJson;
import org.safeguardingforms.conformance.ConformanceReport;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.problem.Checked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs conformance cases under an edition. */
@Command(
        name = "conformance",
        description = "Run cases under an edition, and say which of them it decides otherwise than they expect.")
final class ConformanceCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "ID@VERSION", description = "The edition, such as oxfordshire-cse@1.0.0.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private EditionName edition;

    @Option(
            names = "--cases",
            paramLabel = "FILE",
            description = "Cases of your own, one to a line of JSON. If not given: the bundled ones of Oxfordshire.")
    private @Nullable Source file;

    @Option(names = "--json", description = "Print the report, or what is wrong with the cases, as JSON.")
    private boolean json;

    @Mixin
    private final EditionSource source = new EditionSource();

    ConformanceCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Checked<ConformanceReport> run = edition.load(source.editions()).then(this::run);
        return run instanceof Checked.Valid<ConformanceReport> valid
                ? show(valid.value())
                : new Report(terminal, json).problems(run.problems());
    }

    private Checked<ConformanceReport> run(Edition loaded) {
        Checked<ConformanceCases> cases =
                file == null ? Checked.valid(ConformanceCases.bundled()) : ConformanceCases.read(file.record());
        return cases.map(found -> found.run(loaded));
    }

    private int show(ConformanceReport report) {
        terminal.write(json ? ConformanceJson.write(report) : new ConformanceText(report).bytes());
        return report.conforms() ? Exit.FINE : Exit.PROBLEMS;
    }
}
