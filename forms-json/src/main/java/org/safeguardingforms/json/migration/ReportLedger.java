package org.safeguardingforms.json.migration;

import org.safeguardingforms.json.tree.Leaves.Leaf;
import tools.jackson.databind.JsonNode;

/** The places of what an information report says. A grade that became another one has none: it meant something else. */
final class ReportLedger extends Ledger {

    private final MigrationParts parts;

    ReportLedger(MigrationParts parts) {
        this.parts = parts;
    }

    @Override
    boolean isPlaced(Leaf leaf, String[] names, JsonNode placed) {
        return names[0].equals("providedBy")
                ? !parts.sources().targets(leaf.text()).isEmpty()
                : holds(placed, leaf);
    }
}
