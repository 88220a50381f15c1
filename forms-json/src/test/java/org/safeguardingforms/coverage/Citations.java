package org.safeguardingforms.coverage;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safeguardingforms.digest.Shipped;
import tools.jackson.databind.JsonNode;

/** Which elements of the shipped definitions cite which paragraph. */
final class Citations {

    private static final List<String> NAMES = List.of("id", "role", "action");

    private final Map<String, Map<String, Set<String>>> byParagraph = new LinkedHashMap<>();
    private String definition = "";

    private Citations() {}

    /** Elements by definition by paragraph, in the order of the manifest. */
    static Map<String, Map<String, Set<String>>> ofShippedDefinitions() {
        Citations citations = new Citations();
        Shipped.documents().byId().forEach((id, document) -> {
            citations.definition = id;
            citations.form(document);
            citations.walk(document, "");
        });
        return citations.byParagraph;
    }

    /** The two forms print their annexes: the whole, and the paragraphs at the head of one of them. */
    private void form(JsonNode document) {
        switch (document.path("schema").asString("")) {
            case "screening-tool/1" -> {
                add("Annexe 2", "the form");
                for (int i = 1; i <= document.path("introduction").size(); i++) {
                    add("Annexe 2, paragraph " + i, "introduction");
                }
            }
            case "information-sharing/1" -> add("Annexe 1", "the form");
            default -> {}
        }
    }

    private void walk(JsonNode node, String element) {
        if (node.isObject()) {
            String here = named(element, name(node));
            node.properties().forEach(member -> member(member.getKey(), member.getValue(), here));
        } else if (node.isArray()) {
            node.values().forEach(item -> walk(item, element));
        }
    }

    /** An element is called by the names on the way to it; one without a name by its member. The document's own is left out. */
    private String named(String element, String id) {
        if (id.isEmpty() || id.equals(definition)) {
            return element;
        }
        return element.isEmpty() ? id : element + "/" + id;
    }

    private void member(String name, JsonNode value, String element) {
        if (value.isString() && name.equals("citation")) {
            add(value.asString(), element);
        } else if (value.isString() && name.endsWith("Citation")) {
            add(value.asString(), named(element, name.replace("Citation", "")));
        } else if (name.equals("seeAlso") || name.equals("citations")) {
            value.values().forEach(also -> add(also.asString(), element));
        } else {
            walk(value, isUnnamed(value) ? named(element, name) : element);
        }
    }

    private static boolean isUnnamed(JsonNode value) {
        JsonNode first = value.isArray() ? value.path(0) : value;
        return first.isObject() ? name(first).isEmpty() : value.size() > 0;
    }

    /** An element's id; of one that refers to a role or an action, that one's. */
    private static String name(JsonNode element) {
        return NAMES.stream()
                .map(member -> element.path(member).asString(""))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    private void add(String paragraph, String element) {
        byParagraph
                .computeIfAbsent(paragraph, key -> new LinkedHashMap<>())
                .computeIfAbsent(definition, key -> new LinkedHashSet<>())
                .add(element);
    }
}
