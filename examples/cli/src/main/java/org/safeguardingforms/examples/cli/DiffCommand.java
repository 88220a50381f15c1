package org.safeguardingforms.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.safeguardingforms.assessment.Assessment;
import org.safeguardingforms.conformance.ConformanceCases;
import org.safeguardingforms.json.diff.Behaviour;
import org.safeguardingforms.json.diff.DiffJson;
import org.safeguardingforms.json.diff.DiffMarkdown;
import org.safeguardingforms.json.diff.EditionDiff;
import org.safeguardingforms.json.diff.EditionDocuments;
import org.safeguardingforms.problem.Checked;
import org.safeguardingforms.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares two editions. */
@Command(
        name = "diff",
        description = "Say what changed between two editions, what it means, and how far the version must rise.")
final class DiffCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "OLDER", index = "0", description = "The older edition, as ID@VERSION.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private EditionName older;

    @Parameters(paramLabel = "NEWER", index = "1", description = "The newer edition or variant, as ID@VERSION.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private EditionName newer;

    @Mixin
    private final EditionSource definitions = new EditionSource();

    @Option(names = "--json", description = "Print JSON instead of Markdown.")
    private boolean json;

    @Option(names = "--require-bump", description = "Fail if a version did not rise as far as its changes ask.")
    private boolean requireBump;

    DiffCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<byte[]> documents = definitions.documents();
        Checked<EditionDocuments> from = edition(documents, older);
        Checked<EditionDocuments> to = edition(documents, newer);
        List<Problem> problems = new ArrayList<>(from.problems());
        problems.addAll(to.problems());
        return problems.isEmpty()
                ? show(from.orThrow(), to.orThrow())
                : new Report(terminal, json)
                        .problems(problems.stream().distinct().toList());
    }

    private static Checked<EditionDocuments> edition(List<byte[]> documents, EditionName name) {
        return EditionDocuments.of(documents, name.id(), name.version().toString());
    }

    private int show(EditionDocuments from, EditionDocuments to) {
        EditionDiff diff = EditionDiff.between(from, to);
        List<Behaviour> behaviour = List.of(Behaviour.of(cases(from), to.edition()));
        if (json) {
            terminal.write(DiffJson.write(diff, behaviour));
        } else {
            terminal.print(DiffMarkdown.write(diff, behaviour));
        }
        return new Report(terminal, false).problems(requireBump ? diff.bumpProblems() : List.of());
    }

    /** The conformance cases, as the older edition decides them; without those that it has no rows for. */
    private static Stream<Assessment> cases(EditionDocuments from) {
        AssessedCases cases = new AssessedCases(from.edition());
        return ConformanceCases.bundled().list().stream().flatMap(one -> cases.of(one).stream());
    }
}
