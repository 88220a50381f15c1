package org.safeguardingforms.practice;

import java.util.List;
import java.util.Objects;
import org.safeguardingforms.definition.Envelope;

/**
 * The protective measures of an edition, with who can have them (13.6, 18.2 to 18.4). Made by reading a definition.
 *
 * @param envelope what it says about itself
 * @param measures in the order in which they are shown
 */
public record Measures(Envelope envelope, List<Measure> measures) {

    public Measures {
        Objects.requireNonNull(envelope, "envelope");
        measures = List.copyOf(measures);
    }
}
