package org.safeguardingforms.badinput;

import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Applies the operations "add", "replace" and "remove" of JSON Patch (RFC 6902) to a tree. */
public final class Patch {

    private Patch() {}

    public static void apply(JsonNode operations, ObjectNode to) {
        operations.values().forEach(operation -> applyOne(operation, to));
    }

    public static void applyOne(JsonNode operation, ObjectNode to) {
        JsonPointer path = JsonPointer.compile(operation.path("path").stringValue());
        JsonNode parent = to.at(path.head());
        String name = path.last().getMatchingProperty();
        JsonNode value = operation.path("value");
        switch (operation.path("op").stringValue()) {
            case "add" -> add(parent, name, value);
            case "replace" -> replace(parent, name, value);
            case "remove" -> remove(parent, name);
            default -> throw new IllegalArgumentException("op: " + operation);
        }
    }

    private static void add(JsonNode parent, String name, JsonNode value) {
        if (parent instanceof ArrayNode array) {
            array.insert(name.equals("-") ? array.size() : Integer.parseInt(name), value);
        } else {
            ((ObjectNode) parent).set(name, value);
        }
    }

    private static void replace(JsonNode parent, String name, JsonNode value) {
        if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(name), value);
        } else if (((ObjectNode) parent).replace(name, value) == null) {
            throw new IllegalArgumentException("path: nothing to replace at " + name);
        }
    }

    private static void remove(JsonNode parent, String name) {
        JsonNode removed = parent instanceof ArrayNode array
                ? array.remove(Integer.parseInt(name))
                : ((ObjectNode) parent).remove(name);
        if (removed == null) {
            throw new IllegalArgumentException("path: nothing to remove at " + name);
        }
    }
}
