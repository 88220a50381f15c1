package org.safeguardingforms.definition;

import java.util.List;
import java.util.Objects;

/**
 * The circumstances that a record can name. Made by reading a definition.
 *
 * @param envelope what it says about itself
 * @param circumstances in the order in which they are offered
 */
public record Circumstances(Envelope envelope, List<Circumstance> circumstances) {

    public Circumstances {
        Objects.requireNonNull(envelope, "envelope");
        circumstances = List.copyOf(circumstances);
    }
}
