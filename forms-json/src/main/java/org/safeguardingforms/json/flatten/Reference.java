package org.safeguardingforms.json.flatten;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A place where an element is referred to by its id.
 *
 * @param holder the object or list that holds the id
 * @param name the member, or the number in the list
 * @param words where that is, for people: the document, then members and ids
 */
record Reference(JsonNode holder, String name, String words) {

    /** Refers to another id. */
    void follow(String newId) {
        if (holder instanceof ArrayNode list) {
            int index = Integer.parseInt(name);
            list.set(index, list.stringNode(newId));
        } else {
            ((ObjectNode) holder).put(name, newId);
        }
    }
}
