package org.safeguardingforms.digest;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.safeguardingforms.badinput.Patch;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A newer version of the shipped edition: with edits, each {@code in} one of its
 * documents or a {@code rename} in all of them. The versions of what was edited rise. */
public final class Newer {

    private Newer() {}

    /** The documents of version 2.0.0: the manifest, and the definitions, of which those edited are 2.0.0 too. */
    public static Shipped edition(JsonNode edits) {
        return edition(edits, "2.0.0");
    }

    /** The documents of this version. */
    public static Shipped edition(JsonNode edits, String version) {
        Shipped shipped = Shipped.documents();
        Set<String> edited = new HashSet<>(Set.of(Shipped.MANIFEST));
        for (JsonNode edit : edits.values()) {
            if (edit.path("op").stringValue().equals("rename")) {
                edited.addAll(rename(edit, shipped));
            } else {
                String id = edit.path("in").stringValue();
                edited.add(id);
                Patch.applyOne(edit, shipped.byId().get(id));
            }
        }
        edited.forEach(id -> shipped.byId().get(id).put("version", version));
        for (JsonNode pin : shipped.pins()) {
            if (edited.contains(pin.path("id").stringValue())) {
                ((ObjectNode) pin).put("version", version);
            }
        }
        return shipped.repinned();
    }

    /** Gives an element another id, wherever it is named; returns the documents that name it. */
    private static Set<String> rename(JsonNode edit, Shipped shipped) {
        Set<String> edited = new HashSet<>();
        shipped.byId().replaceAll((id, document) -> {
            String text = document.toString();
            String renamed = text.replace(quoted(edit, "from"), quoted(edit, "to"));
            if (!renamed.equals(text)) {
                edited.add(id);
            }
            return (ObjectNode) JsonMapper.shared().readTree(renamed);
        });
        return edited;
    }

    private static String quoted(JsonNode edit, String member) {
        return '"' + edit.path(member).stringValue() + '"';
    }

    /** The shipped documents and those of the newer edition together. */
    public static List<byte[]> beside(Shipped newer) {
        return Stream.concat(Shipped.documents().bytes().stream(), newer.bytes().stream())
                .toList();
    }
}
