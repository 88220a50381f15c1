package org.safeguardingforms.json.variant;

import java.util.Objects;

/**
 * A document of a flattened edition, ready to be written to a file: its manifest or one of its definitions.
 *
 * @param name id and version, such as {@code exampleshire-cse-referral-rules@1.0.0}
 * @param json its content, indented
 */
public record FlatDocument(String name, String json) {

    public FlatDocument {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(json, "json");
    }

    /** A name for its file, such as {@code exampleshire-cse-referral-rules-1.0.0.json}. */
    public String fileName() {
        return name.replace('@', '-') + ".json";
    }
}
