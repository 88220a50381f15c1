package org.safeguardingforms.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The JSON files of a folder, or one file. */
final class JsonFiles {

    /** How the names of files end that say where a flattened edition comes from; they are no definitions. */
    private static final String PROVENANCE = ".provenance.json";

    private JsonFiles() {}

    /**
     * Each file by its name in the folder, with strokes, in the order of these names on every machine; one that is no folder by
     * an empty name.
     */
    static Map<String, byte[]> in(Path place) {
        Map<String, byte[]> files = new TreeMap<>();
        try {
            for (Path file : Files.isDirectory(place) ? list(place) : List.of(place)) {
                files.put(place.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
            return files;
        } catch (IOException e) {
            throw unreadable(e);
        } catch (UncheckedIOException e) {
            throw unreadable(Objects.requireNonNull(e.getCause()));
        }
    }

    private static FormsJsonException unreadable(IOException cause) {
        return new FormsJsonException("The definitions cannot be read.", cause);
    }

    private static boolean isDocument(String name) {
        return name.endsWith(".json") && !name.endsWith(PROVENANCE);
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> isDocument(file.toString()))
                    .filter(Files::isRegularFile)
                    .toList();
        }
    }
}
