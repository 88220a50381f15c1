package org.safeguardingforms.practice;

import java.util.Objects;
import org.safeguardingforms.definition.Citation;

/**
 * Something of the young person's personal and family history that a risk assessment addresses (section 20).
 *
 * @param id its stable id
 * @param label its wording
 * @param citation where it comes from
 */
public record HistoryHeading(HistoryHeadingId id, String label, Citation citation) {

    public HistoryHeading {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(citation, "citation");
    }
}
