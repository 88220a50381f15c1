package org.safeguardingforms.json.flatten;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Finds and sets members of an element by names and numbers joined by strokes. */
final class Members {

    private Members() {}

    static List<String> names(String member) {
        return List.of(member.split("/", -1));
    }

    /** The value of a member; a missing node if there is no such thing. */
    static JsonNode find(JsonNode element, String member) {
        return step(holder(element, member), last(member));
    }

    /** What holds the member; a missing node if there is no such thing. */
    static JsonNode holder(JsonNode element, String member) {
        List<String> names = names(member);
        JsonNode holder = element;
        for (String name : names.subList(0, names.size() - 1)) {
            holder = step(holder, name);
        }
        return holder;
    }

    private static JsonNode step(JsonNode from, String name) {
        if (!from.isArray()) {
            return from.path(name);
        }
        return name.matches("0|[1-9][0-9]{0,4}") ? from.path(Integer.parseInt(name)) : from.path("");
    }

    private static String last(String member) {
        return member.substring(member.lastIndexOf('/') + 1);
    }

    static void set(ObjectNode element, String member, JsonNode value) {
        JsonNode holder = holder(element, member);
        if (holder instanceof ArrayNode list) {
            list.set(Integer.parseInt(last(member)), value);
        } else {
            ((ObjectNode) holder).set(last(member), value);
        }
    }

    static void remove(ObjectNode element, String member) {
        ((ObjectNode) holder(element, member)).remove(last(member));
    }

    /** Every member that either of two objects names, those of the first one first. */
    static List<String> ofBoth(JsonNode from, JsonNode to) {
        List<String> members = new ArrayList<>(from.propertyNames());
        to.propertyNames().stream().filter(name -> !from.has(name)).forEach(members::add);
        return members;
    }
}
