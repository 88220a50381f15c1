package org.safeguardingforms.json;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/** The published schemas, each loaded once. */
final class Schemas {

    private static final Map<String, DocumentSchema> LOADED = new ConcurrentHashMap<>();

    private Schemas() {}

    static DocumentSchema of(String name) {
        return LOADED.computeIfAbsent(name, key -> DocumentSchema.of(source(key)));
    }

    /** The schema as it is published. */
    static JsonNode source(String name) {
        return StrictJson.parse(Resources.bytes("schema/" + name + ".schema.json"))
                .orThrow();
    }
}
