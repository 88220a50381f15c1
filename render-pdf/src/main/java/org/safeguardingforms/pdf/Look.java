package org.safeguardingforms.pdf;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.AttributesImpl;

/**
 * The attributes of a formatting object.
 *
 * @param pairs names and values in turn
 */
record Look(List<String> pairs) {

    static final Look NONE = new Look(List.of());
    private static final String FOX = "http://xmlgraphics.apache.org/fop/extensions";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    Look {
        pairs = List.copyOf(pairs);
    }

    static Look of(String... pairs) {
        return new Look(List.of(pairs));
    }

    Look with(String... more) {
        List<String> all = new ArrayList<>(pairs);
        all.addAll(List.of(more));
        return new Look(all);
    }

    Look with(Look other) {
        return with(other.pairs.toArray(new String[0]));
    }

    boolean isNone() {
        return pairs.isEmpty();
    }

    Attributes attributes() {
        AttributesImpl attributes = new AttributesImpl();
        for (int at = 0; at < pairs.size(); at += 2) {
            String name = pairs.get(at);
            attributes.addAttribute(namespace(name), local(name), name, "CDATA", pairs.get(at + 1));
        }
        return attributes;
    }

    private static String namespace(String name) {
        if (name.startsWith("fox:")) {
            return FOX;
        }
        return name.startsWith("xml:") ? XML : "";
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }
}
