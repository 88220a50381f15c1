package org.safeguardingforms.fidelity;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The handbook's texts, which are not part of the repository but may lie beside it. */
public final class Handbook {

    private static final Path BESIDE_THE_REPOSITORY = Path.of("shared", "handbook");

    private Handbook() {}

    /** The lines of one of its files. Skips the test if it is not at hand. */
    public static List<String> lines(String file) {
        Path path = root().resolveSibling(BESIDE_THE_REPOSITORY).resolve(file);
        assumeTrue(
                Files.isRegularFile(path),
                () -> "The handbook's " + file + " is not at hand; it is looked for in ../shared/handbook.");
        try {
            return Files.readAllLines(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The root of the repository: the first folder upwards that has the licence in it. */
    public static Path root() {
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .filter(folder -> Files.isRegularFile(folder.resolve("LICENSE")))
                .findFirst()
                .orElseThrow();
    }
}
