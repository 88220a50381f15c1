package org.safeguardingforms.definition;

import java.util.Objects;
import org.safeguardingforms.rule.CircumstanceId;

/**
 * Something about a child's situation that rules and guidance can depend on.
 *
 * @param id its stable id
 * @param label what people call it
 * @param citation where the handbook speaks of it
 */
public record Circumstance(CircumstanceId id, String label, Citation citation) {

    public Circumstance {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(citation, "citation");
    }
}
