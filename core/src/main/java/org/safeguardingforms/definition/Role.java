package org.safeguardingforms.definition;

import java.util.Objects;

/**
 * A kind of agency that section 7 speaks to.
 *
 * @param id its stable id
 * @param label what people call it
 * @param citation where the handbook speaks to it
 */
public record Role(RoleId id, String label, Citation citation) {

    public Role {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(citation, "citation");
    }
}
