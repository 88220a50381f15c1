package org.safeguardingforms.json.flatten;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.safeguardingforms.json.definition.DefinitionDocument;
import org.safeguardingforms.json.definition.DocumentKind;
import tools.jackson.databind.node.ObjectNode;

/** The definitions of an edition as trees, and the elements in them. */
final class Pieces {

    private final Map<DocumentKind, ObjectNode> documents;

    private Pieces(Map<DocumentKind, ObjectNode> documents) {
        this.documents = documents;
    }

    static Pieces of(List<DefinitionDocument> definitions) {
        Map<DocumentKind, ObjectNode> documents = new EnumMap<>(DocumentKind.class);
        definitions.forEach(one -> documents.put(one.kind(), (ObjectNode) one.json()));
        return new Pieces(documents);
    }

    /** Trees of their own, to be changed. */
    Pieces copy() {
        Map<DocumentKind, ObjectNode> copies = new EnumMap<>(DocumentKind.class);
        documents.forEach((kind, json) -> copies.put(kind, json.deepCopy()));
        return new Pieces(copies);
    }

    /** Every document by its kind. */
    Map<DocumentKind, ObjectNode> documents() {
        return documents;
    }

    ObjectNode document(DocumentKind kind) {
        return Objects.requireNonNull(documents.get(kind));
    }

    /** Every element of a kind, in the order of its document; none if the edition has no such document. */
    Stream<Located> all(ElementPlace place) {
        if (!documents.containsKey(place.document())) {
            return Stream.of();
        }
        return place.isDocument()
                ? Stream.of(Located.document(place, document(place.document())))
                : all(place.parent()).flatMap(parent -> parent.children(place).stream());
    }

    /** The elements of a kind with this id; at most one if it is said what they stand in. */
    List<Located> find(ElementPlace place, String in, String id) {
        return all(place)
                .filter(one -> one.id().equals(id) && (in.isEmpty() || one.in().equals(in)))
                .toList();
    }

    /** What elements of this kind can stand in, by its id. */
    List<Located> parents(ElementPlace place, String in) {
        return find(place.parent(), "", in);
    }
}
