package org.safeguardingforms.examples.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.safeguardingforms.analysis.Comparison;
import org.safeguardingforms.analysis.Difference;
import org.safeguardingforms.analysis.StatedChange;
import org.safeguardingforms.json.ComparisonJson;
import org.safeguardingforms.json.Editions;
import org.safeguardingforms.problem.Checked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares an edition with another one. */
@Command(
        name = "compare",
        description = {
            "Say in which cases a variant asks for less or for more than its base, over every possible case, and what else it"
                    + " asks for less of.",
            "Exits with 1 if the variant says that it strengthens its base and does not."
        })
final class CompareCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec command;

    @Parameters(
            arity = "1..2",
            paramLabel = "ID@VERSION",
            description = "A variant, which is compared with what it extends; or any two editions, the base first.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private List<EditionName> names;

    @Mixin
    private final EditionSource source = new EditionSource();

    @Option(names = "--json", description = "Print the comparison, or the problems, as JSON.")
    private boolean json;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE.md",
            description = "Write the sheet with every case to this file, for a board to read and sign.")
    private @Nullable Target sheet;

    CompareCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Optional.ofNullable(sheet).ifPresent(file -> file.refuseBesideJson(json, command));
        Checked<Comparison> compared = compare(source.editions());
        compared.toOptional().ifPresent(this::print);
        Checked<Comparison> held = compared.then(this::check);
        return held.isValid() ? Exit.FINE : new Report(terminal, json).problems(held.problems());
    }

    private Checked<Comparison> compare(Editions editions) {
        EditionName last = names.get(names.size() - 1);
        if (names.size() == 1) {
            return editions.comparison(last.id(), last.version().toString());
        }
        return names.get(0).load(editions).then(base -> last.load(editions)
                .then(variant -> Comparison.of(base, variant)));
    }

    /** Holds a variant, which was named alone, to what it says of itself. */
    private Checked<Comparison> check(Comparison comparison) {
        if (names.size() > 1) {
            return Checked.valid(comparison);
        }
        EditionName name = names.get(0);
        return source.editions()
                .relation(name.id(), name.version().toString())
                .then(relation -> relation.check(comparison));
    }

    private void print(Comparison comparison) {
        if (sheet != null) {
            sheet.write(comparison.sheet().getBytes(StandardCharsets.UTF_8), terminal);
        }
        if (json) {
            terminal.write(ComparisonJson.write(comparison));
        } else if (sheet == null) {
            terminal.print("Outcomes: " + comparison.effect() + "\n");
            comparison.smallestWeaker().ifPresent(one -> print("Less", comparison, one));
            comparison.smallestStronger().ifPresent(one -> print("More", comparison, one));
            comparison.shortfalls().forEach(one -> terminal.print("Less beside the outcome: " + one.words() + "\n"));
            comparison.changes().forEach(one -> terminal.print(line(one)));
        }
    }

    private static String line(StatedChange change) {
        return "Changed: " + change.element() + ": " + change.words() + " (" + change.reason() + ")\n";
    }

    private void print(String what, Comparison comparison, Difference smallest) {
        terminal.print(what + ", for example: " + comparison.words(smallest) + "\n");
    }
}
