package org.safeguardingforms.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The lists of texts that lie beside these tests, with their escapes read. */
final class GoldenText {

    private static final Path FOLDER = Path.of("src/test/resources/language");
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");

    private GoldenText() {}

    static List<String> lines(String file) {
        try {
            return Files.readAllLines(FOLDER.resolve(file)).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(GoldenText::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(String line) {
        String broken = line.replace("\\r", "\r").replace("\\n", "\n");
        return ESCAPE.matcher(broken).replaceAll(found -> Character.toString(Integer.parseInt(found.group(1), 16)));
    }
}
