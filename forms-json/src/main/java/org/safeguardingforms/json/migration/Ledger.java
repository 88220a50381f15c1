package org.safeguardingforms.json.migration;

import java.util.List;
import org.safeguardingforms.json.ScreeningJson;
import org.safeguardingforms.json.tree.Leaves;
import org.safeguardingforms.json.tree.Leaves.Leaf;
import org.safeguardingforms.json.tree.StrictJson;
import org.safeguardingforms.screening.CarriedItem;
import org.safeguardingforms.screening.Screening;
import tools.jackson.databind.JsonNode;

/**
 * Accounts for every value of a record: it stands in the new one, at one of the places where it belongs, or it has no place.
 * What was placed is not asked of those who placed it; both records are read as they are written.
 */
final class Ledger {

    private final MigrationParts parts;
    private final ScreeningJson records;

    Ledger(Migration migration) {
        this.parts = migration.parts();
        this.records = migration.records();
    }

    /** What has no place, in the order of the record. Its edition has one: each migration names it. */
    List<CarriedItem> withoutPlace(Screening before, Screening after) {
        JsonNode placed = tree(after);
        return Leaves.of(tree(before))
                .filter(leaf -> !leaf.pointer().startsWith("/edition/"))
                .filter(leaf -> !isPlaced(leaf, placed))
                .map(leaf -> new CarriedItem(leaf.pointer(), leaf.text()))
                .toList();
    }

    private JsonNode tree(Screening screening) {
        return StrictJson.parse(records.writeLine(screening)).orThrow();
    }

    private boolean isPlaced(Leaf leaf, JsonNode placed) {
        String[] names = leaf.pointer().substring(1).split("/", 3);
        return switch (names[0]) {
            case "id" -> holds(placed, "/id", leaf) || holds(placed, "/replaces", leaf);
            case "responses" ->
                parts.rows().targets(names[1]).stream()
                        .anyMatch(row -> isInResponse(placed.path("responses").path(row), names[2], leaf));
            case "notes" ->
                parts.notes().targets(names[1]).stream()
                        .anyMatch(domain -> isInNote(placed.path("notes").path(domain), leaf.text()));
            case "circumstances" -> !parts.circumstances().targets(leaf.text()).isEmpty();
            case "completedBy" -> holds(placed, leaf.pointer(), leaf) || isRole(leaf);
            default -> holds(placed, leaf.pointer(), leaf);
        };
    }

    private static boolean holds(JsonNode placed, String pointer, Leaf leaf) {
        return placed.at(pointer).equals(leaf.value());
    }

    private boolean isRole(Leaf leaf) {
        return leaf.member().equals("role")
                && !parts.roles().targets(leaf.text()).isEmpty();
    }

    private static boolean isInResponse(JsonNode response, String rest, Leaf leaf) {
        return rest.startsWith("basis/")
                ? response.path("basis").values().stream().anyMatch(leaf.value()::equals)
                : response.at("/" + rest).equals(leaf.value());
    }

    private static boolean isInNote(JsonNode note, String text) {
        String whole = "\n\n" + note.asString("") + "\n\n";
        return whole.contains("\n\n" + text + "\n\n");
    }
}
