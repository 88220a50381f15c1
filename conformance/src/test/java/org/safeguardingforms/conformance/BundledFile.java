package org.safeguardingforms.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The file of cases in the sources. */
final class BundledFile {

    static final Path PATH =
            Path.of("src/main/resources/org/safeguardingforms/conformance/oxfordshire-cse-1.0.0.ndjson");

    private BundledFile() {}

    static List<String> lines() {
        try {
            return Files.readAllLines(PATH, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
