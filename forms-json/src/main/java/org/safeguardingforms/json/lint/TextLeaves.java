package org.safeguardingforms.json.lint;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.safeguardingforms.json.tree.Pointer;
import tools.jackson.databind.JsonNode;

/** The texts of a document, each with its place. */
final class TextLeaves {

    /** A text and where it stands. */
    record Leaf(String pointer, String text) {

        /** The name of the member that holds it, or the number of the item. */
        String member() {
            return pointer.substring(pointer.lastIndexOf('/') + 1);
        }
    }

    private TextLeaves() {}

    static Stream<Leaf> of(JsonNode document) {
        return of(document, "");
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
        return node.isString() ? Stream.of(new Leaf(pointer, node.stringValue())) : Stream.empty();
    }
}
