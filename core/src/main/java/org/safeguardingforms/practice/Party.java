package org.safeguardingforms.practice;

import java.util.Objects;
import org.safeguardingforms.definition.Citation;

/**
 * Somebody who acts or is turned to, by function.
 *
 * @param id its stable id
 * @param label what people call it
 * @param contact how to reach it, as the source prints it; empty if it prints nothing
 * @param citation where the source speaks of it
 */
public record Party(PartyId id, String label, String contact, Citation citation) {

    public Party {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(contact, "contact");
        Objects.requireNonNull(citation, "citation");
    }
}
