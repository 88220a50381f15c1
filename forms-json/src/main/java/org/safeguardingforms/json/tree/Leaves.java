package org.safeguardingforms.json.tree;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The values of a document that hold no others, each with its place. */
public final class Leaves {

    /** A value and where it stands. */
    public record Leaf(String pointer, JsonNode value) {

        /** The name of the member that holds it, or the number of the item. */
        public String member() {
            return pointer.substring(pointer.lastIndexOf('/') + 1);
        }

        /** The value as a text. */
        public String text() {
            return value.asString();
        }
    }

    private Leaves() {}

    /** Every leaf, in the order of the document. */
    public static Stream<Leaf> of(JsonNode document) {
        return of(document, "");
    }

    /** The leaves that are texts. */
    public static Stream<Leaf> texts(JsonNode document) {
        return of(document).filter(leaf -> leaf.value().isString());
    }

    private static Stream<Leaf> of(JsonNode node, String pointer) {
        if (node.isObject()) {
            return node.properties().stream()
                    .flatMap(member -> of(member.getValue(), Pointer.member(pointer, member.getKey())));
        } else if (node.isArray()) {
            return IntStream.range(0, node.size())
                    .boxed()
                    .flatMap(index -> of(node.path(index), Pointer.item(pointer, index)));
        }
        return Stream.of(new Leaf(pointer, node));
    }
}
