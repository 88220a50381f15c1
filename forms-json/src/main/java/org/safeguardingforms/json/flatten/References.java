package org.safeguardingforms.json.flatten;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safeguardingforms.json.tree.Pointer;
import tools.jackson.databind.JsonNode;

/** Finds where elements refer to another one. */
final class References {

    /** The members that hold ids of elements of a kind, alone or as a list. */
    private static final Map<ElementPlace, Set<String>> MEMBERS = new EnumMap<>(Map.of(
            ElementPlace.INDICATOR, Set.of("sameAs", "indicators"),
            ElementPlace.DOMAIN, Set.of("domains"),
            ElementPlace.ROLE, Set.of("role", "onlyRoles", "allButRoles"),
            ElementPlace.PARTY, Set.of("by", "to", "lead", "participants"),
            ElementPlace.ACTION, Set.of("action"),
            ElementPlace.CIRCUMSTANCE, Set.of("circumstance", "circumstances", "metBy"),
            ElementPlace.MILESTONE, Set.of("milestone", "milestones")));

    private final Set<String> members;
    private final String id;
    private final List<Reference> found = new ArrayList<>();

    private References(ElementPlace place, String id) {
        this.members = MEMBERS.getOrDefault(place, Set.of());
        this.id = id;
    }

    static List<Reference> to(ElementPlace place, String id, Pieces pieces) {
        References references = new References(place, id);
        if (!references.members.isEmpty()) {
            pieces.documents().forEach((kind, json) -> references.look(json, kind.word()));
        }
        return references.found;
    }

    private void look(JsonNode json, String pointer) {
        for (int i = 0; json.isArray() && i < json.size(); i++) {
            look(json.path(i), Pointer.member(pointer, ElementPlace.idOf(json.path(i), "" + i)));
        }
        json.properties().forEach(entry -> {
            String at = Pointer.member(pointer, entry.getKey());
            if (members.contains(entry.getKey())) {
                note(json, entry.getKey(), at);
            }
            look(entry.getValue(), at);
        });
    }

    private void note(JsonNode holder, String name, String pointer) {
        JsonNode value = holder.path(name);
        if (isId(value)) {
            found.add(new Reference(holder, name, pointer));
        }
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            if (isId(value.path(i))) {
                found.add(new Reference(value, Integer.toString(i), Pointer.item(pointer, i)));
            }
        }
    }

    private boolean isId(JsonNode value) {
        return value.isString() && value.stringValue().equals(id);
    }
}
