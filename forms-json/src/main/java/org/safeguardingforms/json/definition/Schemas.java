package org.safeguardingforms.json.definition;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.safeguardingforms.json.tree.Resources;
import org.safeguardingforms.json.tree.StrictJson;
import tools.jackson.databind.JsonNode;

/** The published schemas, each loaded once. */
public final class Schemas {

    private static final Map<String, DocumentSchema> LOADED = new ConcurrentHashMap<>();

    private Schemas() {}

    public static DocumentSchema of(String name) {
        return LOADED.computeIfAbsent(name, key -> DocumentSchema.of(source(key)));
    }

    /** The schema as it is published. */
    public static JsonNode source(String name) {
        return StrictJson.parse(Resources.bytes("schema/" + name + ".schema.json"))
                .orThrow();
    }
}
