package org.safeguardingforms.json.diff;

import java.util.Objects;

/**
 * One change from an older edition to a newer one.
 *
 * @param kind what kind of change it is
 * @param definition the kind of definition that it is in, such as {@code screening-tool/1}
 * @param path where: the names of members and the ids of elements, such as {@code domains/health/indicators/health.self-harming/level}
 * @param element the id of the innermost element that it is about; empty if that is the definition itself
 * @param before what stood there: a text, or JSON on one line; empty if nothing did
 * @param after what stands there now: a text, or JSON on one line; empty if nothing does
 */
public record Change(ChangeKind kind, String definition, String path, String element, String before, String after) {

    public Change {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(definition, "definition");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /** What the change means. */
    public Impact impact() {
        return kind.impact();
    }
}
