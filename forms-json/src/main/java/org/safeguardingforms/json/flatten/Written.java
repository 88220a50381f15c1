package org.safeguardingforms.json.flatten;

import org.safeguardingforms.json.variant.Change;
import org.safeguardingforms.json.variant.Element;
import org.safeguardingforms.json.variant.Touch;
import tools.jackson.databind.JsonNode;

/**
 * A change as it is written in its variant.
 *
 * @param touch the change, with its variant and number
 * @param json what is written
 */
record Written(Touch touch, JsonNode json) {

    Change change() {
        return touch.change();
    }

    Element element() {
        return change().element();
    }

    ElementPlace place() {
        return ElementPlace.of(element().kind());
    }

    JsonNode from() {
        return json.path("from");
    }

    JsonNode to() {
        return json.path("to");
    }
}
