package org.safeguardingforms.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The JSON files of a folder. */
final class JsonFiles {

    private JsonFiles() {}

    /** Each file by its name in the folder, with strokes, in the order of these names on every machine. */
    static Map<String, byte[]> in(Path folder) {
        Map<String, byte[]> files = new TreeMap<>();
        try {
            for (Path file : list(folder)) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new FormsJsonException("The folder of definitions, or a file in it, cannot be read.", e);
        }
        return files;
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .filter(Files::isRegularFile)
                    .toList();
        }
    }
}
