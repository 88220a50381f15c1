package org.safeguardingforms.practice;

import java.util.List;
import java.util.Objects;
import org.safeguardingforms.definition.Envelope;

/**
 * The alerts of an edition. Made by reading a definition.
 *
 * @param envelope what it says about itself
 * @param alerts in the order in which they are shown
 */
public record Alerts(Envelope envelope, List<Alert> alerts) {

    public Alerts {
        Objects.requireNonNull(envelope, "envelope");
        alerts = List.copyOf(alerts);
    }
}
