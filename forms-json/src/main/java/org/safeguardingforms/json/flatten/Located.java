package org.safeguardingforms.json.flatten;

import java.util.ArrayList;
import java.util.List;
import org.safeguardingforms.json.variant.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An element where it was found.
 *
 * @param place its kind
 * @param in the id of the element that it stands in; empty if that is a definition
 * @param id its id; empty for a definition
 * @param path the ids and members that lead to it, beginning with the kind of its document
 * @param json its content
 * @param container the list or object that holds it; a definition holds itself
 */
record Located(ElementPlace place, String in, String id, List<String> path, ObjectNode json, JsonNode container) {

    static Located document(ElementPlace place, ObjectNode json) {
        return new Located(place, "", "", List.of(place.kind().word()), json, json);
    }

    private Located child(ElementPlace kind, String childId, JsonNode child) {
        List<String> childPath = inside(List.of(kind.member(), childId));
        return new Located(kind, id, childId, childPath, (ObjectNode) child, json.path(kind.member()));
    }

    /** The path of something in it. */
    List<String> inside(List<String> names) {
        return joined(path, names);
    }

    static List<String> joined(List<String> path, List<String> names) {
        List<String> longer = new ArrayList<>(path);
        longer.addAll(names);
        return longer;
    }

    /** The elements that stand in it. */
    List<Located> children(ElementPlace kind) {
        JsonNode held = json.path(kind.member());
        List<Located> children = new ArrayList<>();
        if (held.isArray()) {
            held.values().forEach(child -> children.add(child(kind, kind.idOf(child), child)));
        } else {
            held.properties().forEach(entry -> children.add(child(kind, entry.getKey(), entry.getValue())));
        }
        return children;
    }

    /** This element, then those that stand in it. */
    List<Located> withAllInIt() {
        List<Located> all = new ArrayList<>(List.of(this));
        place.children().forEach(kind -> children(kind).forEach(child -> all.addAll(child.withAllInIt())));
        return all;
    }

    Element element() {
        return new Element(place.kind(), in, id);
    }
}
