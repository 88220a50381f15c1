package org.safeguardingforms.practice;

import java.util.Objects;

/**
 * Everything that an edition says about practice beyond its forms, rules and meetings.
 *
 * @param alerts what a professional's attention is drawn to in special situations
 */
public record Practice(Alerts alerts) {

    public Practice {
        Objects.requireNonNull(alerts, "alerts");
    }
}
