package org.safeguardingforms.json.diff;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safeguardingforms.json.tree.StrictJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Sees that a row that is gone came back under another id, with the same words. */
final class RenamedRows {

    private RenamedRows() {}

    /** The changes, with each such pair as one. */
    static List<Change> joined(List<Change> changes) {
        List<Change> joined = new ArrayList<>(changes);
        for (Change gone : changes) {
            if (gone.kind() == ChangeKind.ROW_REMOVED) {
                added(gone, joined).ifPresent(back -> {
                    joined.set(joined.indexOf(gone), renamed(gone, back));
                    joined.remove(back);
                });
            }
        }
        return joined;
    }

    private static Optional<Change> added(Change gone, List<Change> changes) {
        JsonNode row = withoutId(gone.before());
        return changes.stream()
                .filter(change -> change.kind() == ChangeKind.ROW_ADDED)
                .filter(change -> withoutId(change.after()).equals(row))
                .findFirst();
    }

    private static JsonNode withoutId(String row) {
        JsonNode json = StrictJson.parse(row.getBytes(StandardCharsets.UTF_8)).orThrow();
        return ((ObjectNode) json).without("id");
    }

    private static Change renamed(Change gone, Change back) {
        return new Change(
                ChangeKind.ROW_RENAMED, gone.definition(), gone.path(), back.element(), gone.element(), back.element());
    }
}
