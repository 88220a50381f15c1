package org.safeguardingforms.analysis;

import java.util.Objects;
import org.safeguardingforms.problem.Place;

/**
 * A change that a variant states and that no outcome depends on: in the words of a board, with the reason that it gives.
 *
 * @param place where the variant states it
 * @param element what it changes, such as {@code milestone "Strategy discussion"}
 * @param words what becomes of it, such as {@code time limit, count: 3 → 2}
 * @param reason the board's reason
 */
public record StatedChange(Place place, String element, String words, String reason) {

    public StatedChange {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(reason, "reason");
    }

    /** True if a place is that of this change. */
    boolean isAt(Place other) {
        return other.document().equals(place.document()) && other.pointer().equals(place.pointer());
    }
}
