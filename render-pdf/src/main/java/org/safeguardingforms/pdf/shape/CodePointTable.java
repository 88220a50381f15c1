package org.safeguardingforms.pdf.shape;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Properties of code points, read from a resource of lines such as {@code 0915..092F ; C ; BASE_C}. */
final class CodePointTable {

    private final Map<Integer, List<String>> properties = new HashMap<>();

    CodePointTable(String resource) {
        try (InputStream in = CodePointTable.class.getResourceAsStream(resource);
                BufferedReader reader = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(in, resource), StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#")).forEach(this::add);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void add(String line) {
        List<String> parts =
                Arrays.stream(line.split(";", -1)).map(String::strip).toList();
        String[] range = parts.get(0).split("\\.\\.", -1);
        int first = Integer.parseInt(range[0], 16);
        int last = Integer.parseInt(range[range.length - 1], 16);
        for (int codePoint = first; codePoint <= last; codePoint++) {
            properties.put(codePoint, parts.subList(1, parts.size()));
        }
    }

    Optional<List<String>> find(int codePoint) {
        return Optional.ofNullable(properties.get(codePoint));
    }
}
