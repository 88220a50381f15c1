package org.safeguardingforms.examples.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.json.Editions;
import org.safeguardingforms.json.ProblemJson;
import org.safeguardingforms.json.lint.Lint;
import org.safeguardingforms.json.lint.LintReport;
import org.safeguardingforms.problem.Checked;
import org.safeguardingforms.problem.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks over definitions. */
@Command(
        name = "lint",
        description =
                "Look over a definition, a folder of them, or an edition; say what is wrong and what could be better.")
final class LintCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            paramLabel = "FILE|FOLDER|ID@VERSION",
            description = "A definition as JSON, a folder of them, or the name of a bundled edition.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private String what;

    @Option(names = "--json", description = "Print the problems as JSON, also if there are none.")
    private boolean json;

    LintCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Path place = Source.path(what);
        if (Files.exists(place) || !what.contains("@")) {
            return show(Lint.with(Editions.bundledDocuments()).check(EditionSource.documentsIn(place)));
        }
        Checked<Edition> known = EditionName.parse(what).load(Editions.bundled());
        return known.isValid()
                ? show(Lint.of(Editions.bundledDocuments()))
                : new Report(terminal, json).problems(known.problems());
    }

    private int show(LintReport report) {
        if (json) {
            terminal.write(ProblemJson.write(report.problems()));
        } else {
            report.problems().forEach(problem -> terminal.print(problem + "\n"));
            terminal.print(summary(report));
        }
        return report.hasErrors() ? Exit.PROBLEMS : Exit.FINE;
    }

    private static String summary(LintReport report) {
        List<String> counts = List.of(
                report.documents() + " documents",
                report.count(Severity.ERROR) + " errors",
                report.count(Severity.WARNING) + " warnings",
                report.count(Severity.ADVICE) + " pieces of advice");
        return String.join(", ", counts) + ".\n";
    }
}
