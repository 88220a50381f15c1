package org.safeguardingforms.json.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Lists whose items have ids of their own. */
final class Elements {

    /** A pathway is known by its role, and a step by its action. */
    private static final List<String> ID_MEMBERS = List.of("id", "code", "role", "action");

    private Elements() {}

    /** True for a list all of whose items say their ids, each once. An empty one counts too. */
    static boolean areIn(JsonNode list) {
        return list.isArray()
                && list.values().stream().noneMatch(item -> id(item).isEmpty())
                && of(list).size() == list.size();
    }

    static Map<String, JsonNode> of(JsonNode list) {
        Map<String, JsonNode> elements = new LinkedHashMap<>();
        list.values().forEach(item -> elements.put(id(item), item));
        return elements;
    }

    private static String id(JsonNode item) {
        return ID_MEMBERS.stream()
                .map(member -> item.path(member).asString(""))
                .filter(id -> !id.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The ids in both that stand in another order: as few as explain it. */
    static Set<String> moved(Set<String> before, Set<String> after) {
        List<String> old = new ArrayList<>(before);
        old.retainAll(after);
        List<String> now = new ArrayList<>(after);
        now.retainAll(before);
        Set<String> moved = new LinkedHashSet<>(now);
        commonOrder(old, now).forEach(moved::remove);
        return moved;
    }

    /** The longest part of one list that stands in the same order in the other. */
    private static List<String> commonOrder(List<String> one, List<String> other) {
        int[][] longest = new int[one.size() + 1][other.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = other.size() - 1; j >= 0; j--) {
                longest[i][j] = one.get(i).equals(other.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        return walk(one, other, longest);
    }

    private static List<String> walk(List<String> one, List<String> other, int[][] longest) {
        List<String> common = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < one.size() && j < other.size()) {
            if (one.get(i).equals(other.get(j))) {
                common.add(one.get(i));
                i++;
                j++;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return Collections.unmodifiableList(common);
    }
}
