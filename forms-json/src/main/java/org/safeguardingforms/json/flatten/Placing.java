package org.safeguardingforms.json.flatten;

import java.util.List;
import org.safeguardingforms.json.variant.Change;
import org.safeguardingforms.json.variant.Position;
import tools.jackson.databind.node.ObjectNode;

/**
 * An element that gets a place: one that is added, or one that was taken from its old place.
 *
 * @param change the change that says so
 * @param to where it goes
 * @param json its content, with the id that it has from then on
 */
record Placing(Written change, Position to, ObjectNode json) {

    static Placing addition(Written change, Change.Add add) {
        Position to = new Position(add.element().in(), add.after());
        return new Placing(change, to, (ObjectNode) change.to().deepCopy());
    }

    static Placing move(Written change, Change.Move move, ObjectNode json) {
        if (!move.newId().isEmpty()) {
            json.put(change.place().idMember(), move.newId());
        }
        return new Placing(change, move.to(), json);
    }

    String id() {
        return change.place().idOf(json);
    }

    /** The path that the element gets, in what it stands in. */
    List<String> pathIn(Located parent) {
        return parent.inside(List.of(change.place().member(), id()));
    }
}
