package org.safeguardingforms.digest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The shipped manifest and its definitions as JSON trees, to be read, changed, and loaded again. */
public final class Shipped {

    public static final String MANIFEST = "oxfordshire-cse";
    private static final String FOLDER = "/org/safeguardingforms/json/";
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final Map<String, ObjectNode> documents = new LinkedHashMap<>();

    private Shipped() {}

    /** A fresh copy of all of them. */
    public static Shipped documents() {
        Shipped shipped = new Shipped();
        shipped.add("editions/" + MANIFEST + "-1.0.0.json");
        shipped.pins()
                .forEach(pin -> shipped.add("definitions/" + pin.path("id").asString() + "-"
                        + pin.path("version").asString() + ".json"));
        return shipped;
    }

    private void add(String file) {
        try (InputStream in = Shipped.class.getResourceAsStream(FOLDER + file)) {
            ObjectNode document = (ObjectNode) MAPPER.readTree(in);
            documents.put(document.path("id").asString(), document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every document by the id it was shipped with, the manifest first. */
    public Map<String, ObjectNode> byId() {
        return documents;
    }

    /** The manifest's pins. */
    public List<JsonNode> pins() {
        return List.copyOf(documents.get(MANIFEST).path("definitions").values());
    }

    /** Pins each definition as it now is. */
    public Shipped repinned() {
        for (JsonNode pin : pins()) {
            ObjectNode document = documents.get(pin.path("id").asString(""));
            if (document != null && pin instanceof ObjectNode object) {
                object.put("digest", Rfc8785.digest(document));
            }
        }
        return this;
    }

    /** All of them as a host hands them in. */
    public List<byte[]> bytes() {
        return documents.values().stream()
                .map(document -> document.toString().getBytes(StandardCharsets.UTF_8))
                .toList();
    }
}
