package org.safeguardingforms.definition;

import java.util.Objects;

/**
 * A box that says who witnessed or provided the information.
 *
 * @param id its stable id
 * @param label its printed label
 */
public record SourceBox(SourceId id, String label) {

    public SourceBox {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
    }
}
