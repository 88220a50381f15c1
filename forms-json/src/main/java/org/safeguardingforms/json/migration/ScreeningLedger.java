package org.safeguardingforms.json.migration;

import org.safeguardingforms.json.tree.Leaves.Leaf;
import tools.jackson.databind.JsonNode;

/** The places of what a screening says. */
final class ScreeningLedger extends Ledger {

    private final MigrationParts parts;

    ScreeningLedger(MigrationParts parts) {
        this.parts = parts;
    }

    @Override
    boolean isPlaced(Leaf leaf, String[] names, JsonNode placed) {
        return switch (names[0]) {
            case "responses" ->
                parts.rows().targets(names[1]).stream()
                        .anyMatch(row -> isInResponse(placed.path("responses").path(row), names[2], leaf));
            case "notes" ->
                parts.notes().targets(names[1]).stream()
                        .anyMatch(domain -> isInNote(placed.path("notes").path(domain), leaf.text()));
            case "circumstances" -> !parts.circumstances().targets(leaf.text()).isEmpty();
            case "completedBy" -> holds(placed, leaf) || isRole(leaf);
            default -> holds(placed, leaf);
        };
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
