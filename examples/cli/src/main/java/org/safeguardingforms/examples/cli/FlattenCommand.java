package org.safeguardingforms.examples.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.safeguardingforms.json.ProvenanceJson;
import org.safeguardingforms.json.variant.VariantEdition;
import org.safeguardingforms.problem.Checked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lays a variant over what it extends. */
@Command(
        name = "flatten",
        description =
                "Lay a variant over what it extends: print what it changes, or write the whole edition that it makes.")
final class FlattenCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec command;

    @Parameters(paramLabel = "ID@VERSION", description = "The variant, such as exampleshire-cse@1.0.0.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private EditionName name;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "A folder for the manifest, the definitions and their provenance; it is made if need be.")
    private @Nullable Path folder;

    @Option(names = "--json", description = "Print where every element comes from, or what is wrong, as JSON.")
    private boolean json;

    @Mixin
    private final EditionSource source = new EditionSource();

    FlattenCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (folder != null && folder.toString().equals("-")) {
            throw new ParameterException(
                    command.commandLine(), "A folder cannot go to standard output: name one, or leave out -o.");
        }
        Checked<VariantEdition> made =
                source.editions().variant(name.id(), name.version().toString());
        Report report = new Report(terminal, json);
        if (!(made instanceof Checked.Valid<VariantEdition> valid)) {
            return report.problems(made.problems());
        }
        report.warnings(valid.problems());
        if (folder != null) {
            write(valid.value(), folder);
        }
        terminal.write(json ? ProvenanceJson.write(valid.value()) : VariantText.bytes(valid.value()));
        return Exit.FINE;
    }

    private static void write(VariantEdition edition, Path folder) {
        WholeFile.makeFolder(folder);
        edition.documents()
                .forEach(document -> WholeFile.replace(
                        folder.resolve(document.fileName()), document.json().getBytes(StandardCharsets.UTF_8)));
        String name = edition.edition().pin().name().replace('@', '-');
        WholeFile.replace(folder.resolve(name + ".provenance.json"), ProvenanceJson.write(edition));
    }
}
