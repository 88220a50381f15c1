package org.safeguardingforms.badinput;

import static org.safeguardingforms.oxfordshire.Oxfordshire.EDITION;
import static org.safeguardingforms.oxfordshire.Oxfordshire.FORMS;
import static org.safeguardingforms.oxfordshire.Oxfordshire.RECORDS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.safeguardingforms.digest.Shipped;
import org.safeguardingforms.json.Editions;
import org.safeguardingforms.problem.Checked;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.screening.Screening;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One case of bad input. It says why it is bad, and gives the input in one of seven ways:
 *
 * <ul>
 *   <li>{@code record}: edits to the sound record that lies in the folder above
 *   <li>{@code definitions}: edits to the shipped documents, each {@code in} one of them; they are pinned anew unless
 *       {@code pins} is {@code kept}, and the edition {@code ask} is asked for
 *   <li>{@code variants}: members that replace those of the sound variant in the folder above; each variant extends the
 *       one before it, unless it says what it extends, and the last one is asked for
 *   <li>{@code texts}: the texts of several definitions
 *   <li>{@code text}: the text of a record
 *   <li>{@code bytes}: the bytes of a record, in hexadecimal digits
 *   <li>{@code repeated}: the text of a record with a piece that is repeated
 * </ul>
 */
record ProblemCase(Path file, JsonNode json) {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    static ProblemCase read(Path file) {
        return new ProblemCase(file, MAPPER.readTree(file));
    }

    /** The code that its folder stands for. */
    String code() {
        return file.getParent().getFileName().toString();
    }

    /** The problems that are expected, one on each line. */
    List<String> expected() {
        Path text = file.resolveSibling(file.getFileName().toString().replace(".json", ".expected.txt"));
        try {
            return Files.isRegularFile(text) ? Files.readAllLines(text) : List.of("There is no " + text.getFileName());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The problems that are found, one on each line; without the digits of digests, which change with every word. */
    List<String> found() {
        return problems().stream()
                .map(problem -> problem.toString().replaceAll("sha256:[0-9a-f]{64}", "sha256:…"))
                .toList();
    }

    List<Problem> problems() {
        if (json.has("texts")) {
            List<byte[]> documents = json.path("texts").values().stream()
                    .map(text -> text.stringValue().getBytes(StandardCharsets.UTF_8))
                    .toList();
            return Editions.of(documents).edition("oxfordshire-cse", "1.0.0").problems();
        }
        if (json.has("variants")) {
            return new VariantStack(Editions.bundled(), EDITION.pin(), soundVariant())
                    .with(json.path("variants"))
                    .problems();
        }
        return json.has("definitions") ? definitionProblems() : recordProblems(record());
    }

    /** A record that can be read is assessed too. */
    private static List<Problem> recordProblems(byte[] record) {
        Checked<Screening> read = RECORDS.read(record);
        return read.toOptional()
                .map(screening -> FORMS.assess(screening).problems())
                .orElse(read.problems());
    }

    private byte[] record() {
        if (json.has("bytes")) {
            return HexFormat.of().parseHex(json.path("bytes").stringValue());
        }
        return text().getBytes(StandardCharsets.UTF_8);
    }

    private String text() {
        if (json.has("text")) {
            return json.path("text").stringValue();
        }
        JsonNode repeated = json.path("repeated");
        if (repeated.isObject()) {
            return repeated.path("before").stringValue()
                    + repeated.path("text")
                            .stringValue()
                            .repeat(repeated.path("times").intValue())
                    + repeated.path("after").stringValue();
        }
        ObjectNode record = soundRecord();
        Patch.apply(json.required("record"), record);
        return record.toString();
    }

    private ObjectNode soundRecord() {
        ObjectNode record = (ObjectNode) MAPPER.readTree(file.getParent().resolveSibling("record.json"));
        ((ObjectNode) record.path("edition"))
                .put("digest", EDITION.pin().digest().value());
        return record;
    }

    private ObjectNode soundVariant() {
        return (ObjectNode) MAPPER.readTree(file.getParent().resolveSibling("variant.json"));
    }

    private List<Problem> definitionProblems() {
        Shipped shipped = Shipped.documents();
        for (JsonNode operation : json.path("definitions").values()) {
            Patch.applyOne(operation, shipped.byId().get(operation.path("in").stringValue()));
        }
        Shipped pinned = json.path("pins").asString("new").equals("kept") ? shipped : shipped.repinned();
        JsonNode ask = json.path("ask");
        return Editions.of(pinned.bytes())
                .edition(
                        ask.path("id").asString("oxfordshire-cse"),
                        ask.path("version").asString("1.0.0"))
                .problems();
    }

    @Override
    public String toString() {
        return code() + ": " + json.path("why").asString("no reason given");
    }
}
