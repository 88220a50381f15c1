package org.safeguardingforms.json.tree;

import java.util.regex.Pattern;
import tools.jackson.core.TokenStreamContext;

/** Builds JSON Pointers (RFC 6901). A member's name is repeated only if it looks like a name of ours: it may be anything. */
public final class Pointer {

    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{1,80}");

    private Pointer() {}

    public static String member(String parent, String name) {
        return parent + "/" + shown(name);
    }

    public static String item(String parent, int index) {
        return parent + "/" + index;
    }

    /** Where a parser stands. */
    public static String of(TokenStreamContext at) {
        if (at.inRoot()) {
            return "";
        }
        String parent = of(at.getParent());
        return at.inArray() ? item(parent, at.getCurrentIndex()) : member(parent, at.currentName());
    }

    /** The name itself, or an ellipsis. */
    public static String shown(String name) {
        return HARMLESS.matcher(name).matches() ? name : "…";
    }
}
