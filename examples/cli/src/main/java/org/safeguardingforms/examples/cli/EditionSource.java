package org.safeguardingforms.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
        return folder == null ? Editions.bundled() : Editions.bundled().and(read(folder));
    }

    /** Every document of the editions. @throws CannotWork if the folder cannot be read */
    List<byte[]> documents() {
        List<byte[]> documents = new ArrayList<>(Editions.bundledDocuments());
        if (folder != null) {
            documents.addAll(Definitions.in(folder));
        }
        return documents;
    }

    private static IOException reason(FormsJsonException e) {
        return e.getCause() instanceof IOException cause ? cause : new IOException(e);
    }

    private static Editions read(Path folder) {
        try {
            return Editions.inFolder(folder);
        } catch (FormsJsonException e) {
            throw new CannotWork("The folder of definitions cannot be read", reason(e));
        }
    }
}
