package org.safeguardingforms.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.json.EditionSummary;
import org.safeguardingforms.json.Editions;
import org.safeguardingforms.problem.Checked;
import picocli.CommandLine.TypeConversionException;

/** An edition to compare: a bundled one by its name, or the one that lies in a folder with all of its definitions. */
@FunctionalInterface
interface ComparedEdition {

    /** Loads it. @throws CannotWork if the folder cannot be read */
    Checked<Edition> load();

    /** Reads {@code ID@VERSION} as a name, unless there is a folder of that name. */
    static ComparedEdition named(String text) {
        Path folder = Source.path(text);
        if (Files.isDirectory(folder)) {
            return () -> in(folder);
        }
        try {
            return EditionName.parse(text)::load;
        } catch (TypeConversionException e) {
            throw new TypeConversionException("It must be a folder of definitions, or ID@VERSION.");
        }
    }

    /** Without any edition, asking for one says what is wrong with the documents. */
    private static Checked<Edition> in(Path folder) {
        Editions editions = Editions.of(documents(folder));
        List<EditionSummary> found = editions.summaries();
        if (found.size() > 1) {
            throw new CannotWork("The folder holds several editions; only one can be compared");
        }
        return found.stream()
                .findFirst()
                .map(EditionSummary::pin)
                .map(pin -> editions.edition(pin.id(), pin.version().toString()))
                .orElseGet(() -> editions.edition("", "0.0.0"));
    }

    private static List<byte[]> documents(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(ComparedEdition::bytes)
                    .toList();
        } catch (IOException e) {
            throw Source.unreadable(e);
        } catch (UncheckedIOException e) {
            throw Source.unreadable(e.getCause());
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
