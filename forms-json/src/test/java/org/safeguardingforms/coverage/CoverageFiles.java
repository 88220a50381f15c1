package org.safeguardingforms.coverage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.safeguardingforms.fidelity.Handbook;

/** The page, and the two lists from which it is made beside the definitions. */
final class CoverageFiles {

    static final Path PAGE = Handbook.root().resolve("docs/handbook-coverage.md");

    private static final Path FOLDER = Path.of("src/test/resources/coverage");

    private CoverageFiles() {}

    static List<String> lines(String file) {
        return text(FOLDER.resolve(file)).lines().toList();
    }

    static void write(String file, String text) {
        write(FOLDER.resolve(file), text);
    }

    static String text(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
