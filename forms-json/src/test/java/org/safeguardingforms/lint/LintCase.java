package org.safeguardingforms.lint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.safeguardingforms.badinput.Patch;
import org.safeguardingforms.badinput.VariantStack;
import org.safeguardingforms.digest.Shipped;
import org.safeguardingforms.edition.EditionPin;
import org.safeguardingforms.json.Editions;
import org.safeguardingforms.json.lint.Lint;
import org.safeguardingforms.json.lint.LintReport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One case for lint: {@code edits} to the shipped documents, each {@code in} one of them, which are pinned anew; then
 * {@code copies} of some, each {@code of} a document, with edits of their own; and of all that {@code only} some, or all
 * {@code without} some, if it says so. If it has {@code variants}, these are looked over, and the documents are what they extend:
 * members that replace those of the sound variant in the folder above, each variant extending the one before.
 */
record LintCase(Path file, JsonNode json) {

    private static final String VARIANT = "variant.json";

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final Map<Path, LintReport> REPORTS = new ConcurrentHashMap<>();

    static LintCase read(Path file) {
        return new LintCase(file, MAPPER.readTree(file));
    }

    /** The code that its folder stands for. */
    String code() {
        return file.getParent().getFileName().toString();
    }

    /** What lint is expected to say, one problem on each line. */
    List<String> expected() {
        try {
            Path text = expectation();
            return Files.isRegularFile(text) ? Files.readAllLines(text) : List.of("There is no " + text.getFileName());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path expectation() {
        return file.resolveSibling(file.getFileName().toString().replace(".json", ".expected.txt"));
    }

    /** What lint says, without the digits of digests, which change with every word. */
    List<String> found() {
        return report().problems().stream()
                .map(problem -> problem.toString().replaceAll("sha256:[0-9a-f]{64}", "sha256:…"))
                .toList();
    }

    LintReport report() {
        return REPORTS.computeIfAbsent(file, key -> looked());
    }

    private LintReport looked() {
        Shipped shipped = Shipped.documents();
        json.path("edits")
                .values()
                .forEach(edit -> Patch.applyOne(edit, shipped.byId().get(text(edit, "in"))));
        boolean kept = json.path("pins").asString("new").equals("kept");
        List<ObjectNode> documents =
                new ArrayList<>((kept ? shipped : shipped.repinned()).byId().values());
        for (JsonNode copy : json.path("copies").values()) {
            ObjectNode document = shipped.byId().get(text(copy, "of")).deepCopy();
            Patch.apply(copy.path("edits"), document);
            documents.add(document);
        }
        List<byte[]> wanted =
                documents.stream().filter(this::isWanted).map(LintCase::bytes).toList();
        return json.has("variants") ? Lint.with(wanted).check(variants(wanted)) : Lint.of(wanted);
    }

    private List<byte[]> variants(List<byte[]> documents) {
        Editions base = Editions.of(documents);
        EditionPin pin = base.edition(Shipped.MANIFEST, "1.0.0").orThrow().pin();
        ObjectNode sound = (ObjectNode) MAPPER.readTree(file.getParent().resolveSibling(VARIANT));
        return new VariantStack(base, pin, sound).with(json.path("variants")).documents();
    }

    private boolean isWanted(ObjectNode document) {
        String id = text(document, "id");
        return (!json.has("only") || isIn("only", id)) && !isIn("without", id);
    }

    private boolean isIn(String member, String id) {
        return json.path(member).values().stream()
                .anyMatch(one -> one.stringValue().equals(id));
    }

    private static String text(JsonNode node, String member) {
        return node.path(member).stringValue();
    }

    private static byte[] bytes(ObjectNode document) {
        return document.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return code() + ": " + json.path("why").asString("no reason given");
    }
}
