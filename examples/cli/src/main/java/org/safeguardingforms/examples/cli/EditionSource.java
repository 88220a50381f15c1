package org.safeguardingforms.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.safeguardingforms.json.Editions;
import org.safeguardingforms.json.FormsJsonException;
import picocli.CommandLine.Option;

/** The editions to work with: the bundled ones, and those of a folder. */
final class EditionSource {

    @Option(
            names = "--definitions",
            paramLabel = "DIR",
            description = "A folder with more definitions, editions and variants, besides the bundled ones.")
    private @Nullable Path folder;

    /** The editions. @throws CannotWork if the folder cannot be read */
    Editions editions() {
        return folder == null ? Editions.bundled() : Editions.bundled().and(read(folder, Editions::inFolder));
    }

    /** Every document of the editions. @throws CannotWork if the folder cannot be read */
    List<byte[]> documents() {
        List<byte[]> documents = new ArrayList<>(Editions.bundledDocuments());
        if (folder != null) {
            documents.addAll(documentsIn(folder));
        }
        return documents;
    }

    /** The documents in a file or a folder. @throws CannotWork if they cannot be read */
    static List<byte[]> documentsIn(Path place) {
        return read(place, Editions::documentsIn);
    }

    private static <T> T read(Path place, Function<Path, T> read) {
        try {
            return read.apply(place);
        } catch (FormsJsonException e) {
            throw new CannotWork("The definitions cannot be read", reason(e));
        }
    }

    private static IOException reason(FormsJsonException e) {
        return e.getCause() instanceof IOException cause ? cause : new IOException(e);
    }
}
