package org.safeguardingforms.duty;

import java.util.Objects;
import org.safeguardingforms.problem.Place;

/**
 * Something that a variant asks for less of than its base, beside the outcome; or something that it asks for and the base does
 * not, so that a record which the base assesses is refused.
 *
 * @param kind which of the two
 * @param place where the base says it; or the change of the variant that is to blame, once somebody has looked for it
 * @param instead where what takes its place stands in the variant; the whole document if nothing does
 * @param words what it is, as one sentence for a board to read
 */
public record Shortfall(Kind kind, Place place, Place instead, String words) {

    /** What a shortfall does to a child. */
    public enum Kind {
        /** Professionals are asked for less, or later, or in fewer cases. */
        ASKS_FOR_LESS,
        /** A record that the base assesses is refused, and the child has no outcome at all. */
        REFUSES_RECORDS
    }

    public Shortfall {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(instead, "instead");
        Objects.requireNonNull(words, "words");
    }

    /** The same, at the change that is to blame. */
    public Shortfall at(Place change) {
        return new Shortfall(kind, change, instead, words);
    }
}
