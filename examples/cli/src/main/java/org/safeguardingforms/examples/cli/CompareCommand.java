package org.safeguardingforms.examples.cli;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.safeguardingforms.analysis.Comparison;
import org.safeguardingforms.analysis.Difference;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.json.ComparisonJson;
import org.safeguardingforms.problem.Checked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares an edition with another one. */
@Command(
        name = "compare",
        description = "Say in which cases a variant asks for less or for more than its base, over every possible case.")
final class CompareCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            index = "0",
            paramLabel = "BASE",
            description = "ID@VERSION, or a folder with an edition's definitions.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private ComparedEdition base;

    @Parameters(index = "1", paramLabel = "VARIANT", description = "The same of the edition that is compared with it.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private ComparedEdition variant;

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
        Checked<Comparison> compared = base.load().then(this::withVariant);
        compared.toOptional().ifPresent(this::print);
        return compared.isValid() ? Exit.FINE : new Report(terminal, json).problems(compared.problems());
    }

    private Checked<Comparison> withVariant(Edition loaded) {
        return variant.load().then(other -> Comparison.of(loaded, other));
    }

    private void print(Comparison comparison) {
        if (sheet != null) {
            sheet.write(comparison.sheet().getBytes(StandardCharsets.UTF_8), terminal);
        }
        if (json) {
            terminal.write(ComparisonJson.write(comparison));
        } else if (sheet == null) {
            terminal.print(comparison.effect() + "\n");
            comparison.smallestWeaker().ifPresent(one -> print("Less", comparison, one));
            comparison.smallestStronger().ifPresent(one -> print("More", comparison, one));
        }
    }

    private void print(String what, Comparison comparison, Difference smallest) {
        terminal.print(what + ", for example: " + comparison.words(smallest) + "\n");
    }
}
