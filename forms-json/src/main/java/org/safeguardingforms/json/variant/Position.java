package org.safeguardingforms.json.variant;

import java.util.Objects;

/**
 * A place in a list of elements.
 *
 * @param in the id of the element that the list belongs to; empty if the list belongs to a definition
 * @param after the id of the element before it; empty for the first place
 */
public record Position(String in, String after) {

    public Position {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(after, "after");
    }
}
