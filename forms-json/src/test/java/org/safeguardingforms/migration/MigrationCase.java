package org.safeguardingforms.migration;

import static org.safeguardingforms.oxfordshire.Oxfordshire.EDITION;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.safeguardingforms.badinput.Patch;
import org.safeguardingforms.digest.Newer;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.edition.EditionPin;
import org.safeguardingforms.json.Editions;
import org.safeguardingforms.json.migration.Migrated;
import org.safeguardingforms.json.migration.Migration;
import org.safeguardingforms.json.migration.MigrationChain;
import org.safeguardingforms.problem.Checked;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A folder with {@code case.json}: the edits that make the {@code newer} edition, the {@code mappings} to it, and edits to the
 * sound {@code record}; and what must come out, {@code expected.json} and {@code expected.txt}.
 */
record MigrationCase(Path folder, JsonNode json) {

    static final UUID NEW_ID = UUID.fromString("00000000-0000-4000-8000-00000000000f");
    private static final Path CASES = Path.of("src/test/resources/migration");
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final Map<Path, Checked<Migration>> READ = new ConcurrentHashMap<>();

    static List<MigrationCase> all() {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.sorted()
                    .map(folder -> new MigrationCase(folder, MAPPER.readTree(folder.resolve("case.json"))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static MigrationCase named(String name) {
        return all().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }

    String name() {
        return folder.getFileName().toString();
    }

    Checked<Migration> migration() {
        return READ.computeIfAbsent(folder, key -> read());
    }

    private Checked<Migration> read() {
        List<byte[]> documents = Newer.beside(Newer.edition(json.path("newer")));
        Editions editions = Editions.of(documents);
        Edition newer = editions.edition("oxfordshire-cse", "2.0.0").orThrow();
        return Migration.read(bytes(document(EDITION.pin(), newer.pin(), json.path("mappings"))), editions);
    }

    static ObjectNode document(EditionPin from, EditionPin to, JsonNode mappings) {
        ObjectNode document = MAPPER.createObjectNode();
        document.put("schema", "migration/1").put("id", "a-to-b").put("version", "1.0.0");
        document.put("title", "From one version to the next");
        document.set("from", pin(from));
        document.set("to", pin(to));
        mappings.properties().forEach(mapping -> document.set(mapping.getKey(), mapping.getValue()));
        return document;
    }

    private static ObjectNode pin(EditionPin pin) {
        ObjectNode json = MAPPER.createObjectNode();
        return json.put("id", pin.id())
                .put("version", pin.version().toString())
                .put("digest", pin.digest().value());
    }

    Checked<Migrated> migrated() {
        return migration().then(one -> MigrationChain.of(List.of(one))).then(chain -> chain.migrate(record(), NEW_ID));
    }

    private byte[] record() {
        ObjectNode record = (ObjectNode) MAPPER.readTree(CASES.resolveSibling("problems/record.json"));
        ((ObjectNode) record.path("edition"))
                .put("digest", EDITION.pin().digest().value());
        Patch.apply(json.path("record"), record);
        return bytes(record);
    }

    static byte[] bytes(JsonNode json) {
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return name() + ": " + json.path("why").asString("no reason given");
    }
}
