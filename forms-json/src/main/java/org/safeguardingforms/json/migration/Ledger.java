package org.safeguardingforms.json.migration;

import java.util.List;
import org.safeguardingforms.json.tree.Leaves;
import org.safeguardingforms.json.tree.Leaves.Leaf;
import org.safeguardingforms.origin.CarriedItem;
import tools.jackson.databind.JsonNode;

/**
 * Accounts for every value of a record: it stands in the new one, at one of the places where it belongs, or it has no place.
 * What was placed is not asked of those who placed it; both records are read as they are written.
 */
abstract class Ledger {

    /** What has no place, in the order of the record. Its edition has one: each migration names it. */
    final List<CarriedItem> withoutPlace(JsonNode before, JsonNode placed) {
        return Leaves.of(before)
                .filter(leaf -> !leaf.pointer().startsWith("/edition/"))
                .filter(leaf -> !isPlaced(leaf, placed))
                .map(leaf -> new CarriedItem(leaf.pointer(), leaf.text()))
                .toList();
    }

    private boolean isPlaced(Leaf leaf, JsonNode placed) {
        String[] names = leaf.pointer().substring(1).split("/", 3);
        return names[0].equals("id")
                ? holds(placed, "/id", leaf) || holds(placed, "/replaces", leaf)
                : isPlaced(leaf, names, placed);
    }

    /** @param names the first two names of its place, then the rest as one */
    abstract boolean isPlaced(Leaf leaf, String[] names, JsonNode placed);

    static boolean holds(JsonNode placed, Leaf leaf) {
        return holds(placed, leaf.pointer(), leaf);
    }

    private static boolean holds(JsonNode placed, String pointer, Leaf leaf) {
        return placed.at(pointer).equals(leaf.value());
    }
}
