package org.safeguardingforms.json.replay;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeguardingforms.json.replay.Difference.Kind;
import org.safeguardingforms.json.replay.Difference.Part;
import org.safeguardingforms.json.tree.Pointer;
import tools.jackson.databind.JsonNode;

/** Finds every place at which two assessments in JSON differ, whatever they hold. */
final class TreeComparison {

    private static final Map<String, Part> PARTS = Map.ofEntries(
            Map.entry("outcome", Part.DECISION),
            Map.entry("mandatory", Part.DECISION),
            Map.entry("settled", Part.DECISION),
            Map.entry("couldBecome", Part.DECISION),
            Map.entry("open", Part.DECISION),
            Map.entry("signpost", Part.DECISION),
            Map.entry("rules", Part.FINDINGS),
            Map.entry("age", Part.AGE),
            Map.entry("assessedAt", Part.AGE),
            Map.entry("totals", Part.TOTALS),
            Map.entry("edition", Part.EDITION),
            Map.entry("screening", Part.INPUTS));

    private final List<Difference> differences = new ArrayList<>();

    private TreeComparison() {}

    static List<Difference> of(JsonNode stored, JsonNode anew) {
        TreeComparison comparison = new TreeComparison();
        comparison.compare(stored, anew, "");
        return comparison.differences;
    }

    private void compare(JsonNode stored, JsonNode anew, String pointer) {
        if (stored.isObject() && anew.isObject()) {
            Set<String> names = new LinkedHashSet<>(anew.propertyNames());
            names.addAll(stored.propertyNames());
            names.forEach(name -> compareMember(stored.get(name), anew.get(name), Pointer.member(pointer, name)));
        } else if (stored.isArray() && anew.isArray()) {
            for (int i = 0; i < Math.max(stored.size(), anew.size()); i++) {
                compareMember(stored.get(i), anew.get(i), Pointer.item(pointer, i));
            }
        } else if (!stored.equals(anew)) {
            differences.add(new Difference(part(pointer), Kind.ANOTHER, pointer));
        }
    }

    private void compareMember(@Nullable JsonNode stored, @Nullable JsonNode anew, String pointer) {
        if (stored == null || anew == null) {
            Kind kind = stored == null ? Kind.NOT_STORED : Kind.ONLY_STORED;
            differences.add(new Difference(part(pointer), kind, pointer));
        } else {
            compare(stored, anew, pointer);
        }
    }

    private static Part part(String pointer) {
        String[] names = pointer.split("/", 3);
        return names.length < 2 ? Part.OTHER : PARTS.getOrDefault(names[1], Part.OTHER);
    }
}
