package org.safeguardingforms.json.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Compares two documents of one kind, member by member; elements of lists are the same if their ids are. */
final class TreeDiff {

    /** Looked at as one thing: their parts mean nothing alone. */
    private static final Set<String> WHOLE = Set.of("rules/*/when", "milestones/*/after/limit");

    private final ChangeTable table;
    private final List<Change> changes = new ArrayList<>();

    TreeDiff(ChangeTable table) {
        this.table = table;
    }

    /** The changes of everything but the envelope's own name. */
    List<Change> changes(JsonNode before, JsonNode after) {
        compareMembers(before, after, TreePath.ROOT);
        return changes;
    }

    private void compare(@Nullable JsonNode before, @Nullable JsonNode after, TreePath path) {
        if (before == null || after == null) {
            tell(before == null ? Operation.ADDED : Operation.REMOVED, path, before, after);
        } else if (before.equals(after)) {
            return;
        } else if (before.isObject() && after.isObject() && !WHOLE.contains(path.pattern())) {
            compareMembers(before, after, path);
        } else if (Elements.areIn(before) && Elements.areIn(after)) {
            compareElements(Elements.of(before), Elements.of(after), path);
        } else {
            tell(Operation.CHANGED, path, before, after);
        }
    }

    private void compareMembers(JsonNode before, JsonNode after, TreePath path) {
        Set<String> names = new LinkedHashSet<>(before.propertyNames());
        names.addAll(after.propertyNames());
        for (String name : names) {
            if (!table.isSkipped(path, name)) {
                compare(before.get(name), after.get(name), path.member(name));
            }
        }
    }

    private void compareElements(Map<String, JsonNode> before, Map<String, JsonNode> after, TreePath path) {
        Map<String, JsonNode> all = new LinkedHashMap<>(before);
        all.putAll(after);
        Set<String> moved = Elements.moved(before.keySet(), after.keySet());
        for (String id : all.keySet()) {
            TreePath element = path.element(id);
            if (moved.contains(id)) {
                tell(Operation.MOVED, element, null, null);
            }
            compare(before.get(id), after.get(id), element);
        }
    }

    private void tell(Operation operation, TreePath path, @Nullable JsonNode before, @Nullable JsonNode after) {
        String old = shown(before);
        String now = shown(after);
        changes.add(new Change(
                table.kind(operation, path, old, now), table.definition(), path.shown(), path.element(), old, now));
    }

    private static String shown(@Nullable JsonNode node) {
        if (node == null) {
            return "";
        }
        return node.isString() ? node.stringValue() : node.toString();
    }
}
