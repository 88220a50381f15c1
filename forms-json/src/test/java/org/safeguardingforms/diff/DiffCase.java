package org.safeguardingforms.diff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.safeguardingforms.digest.Newer;
import org.safeguardingforms.json.Editions;
import org.safeguardingforms.json.diff.EditionDiff;
import org.safeguardingforms.json.diff.EditionDocuments;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A folder with {@code case.json}: the edits that make a {@code newer} edition; and the sheet that tells of them. */
record DiffCase(Path folder, JsonNode json) {

    static final EditionDocuments SHIPPED = EditionDocuments.of(Editions.bundledDocuments(), "oxfordshire-cse", "1.0.0")
            .orThrow();
    private static final Map<Path, EditionDocuments> NEWER = new ConcurrentHashMap<>();
    private static final Path CASES = Path.of("src/test/resources/diff");

    static List<DiffCase> all() {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.sorted()
                    .map(folder -> new DiffCase(folder, JsonMapper.shared().readTree(folder.resolve("case.json"))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static DiffCase named(String name) {
        return all().stream()
                .filter(one -> one.folder().endsWith(name))
                .findFirst()
                .orElseThrow();
    }

    EditionDocuments newer() {
        return NEWER.computeIfAbsent(folder, key -> read());
    }

    private EditionDocuments read() {
        String version = json.path("version").asString("2.0.0");
        return EditionDocuments.of(Newer.edition(json.path("newer"), version).bytes(), "oxfordshire-cse", version)
                .orThrow();
    }

    EditionDiff diff() {
        return EditionDiff.between(SHIPPED, newer());
    }

    /** What it takes to go back. */
    EditionDiff back() {
        return EditionDiff.between(newer(), SHIPPED);
    }

    @Override
    public String toString() {
        return folder.getFileName() + ": " + json.path("why").asString("no reason given");
    }
}
