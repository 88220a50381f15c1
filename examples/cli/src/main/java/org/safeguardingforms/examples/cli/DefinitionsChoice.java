package org.safeguardingforms.examples.cli;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeguardingforms.json.Editions;
import picocli.CommandLine.Option;

/** Which definitions are at hand: the bundled ones, and those of a folder. */
final class DefinitionsChoice {

    @Option(
            names = "--definitions",
            paramLabel = "FOLDER",
            description = "Look for editions in this folder too: manifests, variants and definitions as JSON.")
    private @Nullable String folder;

    /** Every document. @throws CannotWork if one cannot be read */
    List<byte[]> documents() {
        Stream<byte[]> bundled = Editions.bundledDocuments().stream();
        return folder == null
                ? bundled.toList()
                : Stream.concat(bundled, Definitions.in(Source.path(folder)).stream())
                        .toList();
    }

    Editions editions() {
        return Editions.of(documents());
    }
}
