package org.safeguardingforms.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads definitions from a file, or all of those in a folder. */
final class Definitions {

    private static final String SUFFIX = ".json";

    private Definitions() {}

    /** The document, or each document of the folder and of the folders in it, in the order of their names. */
    static List<byte[]> in(Path place) {
        try {
            return Files.isDirectory(place) ? folder(place) : List.of(Files.readAllBytes(place));
        } catch (IOException e) {
            throw Source.unreadable(e);
        }
    }

    private static List<byte[]> folder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> documents = files.filter(file -> file.toString().endsWith(SUFFIX))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
            return documents.stream().map(Definitions::bytes).toList();
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw Source.unreadable(e);
        }
    }
}
