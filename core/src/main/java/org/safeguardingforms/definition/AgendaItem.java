package org.safeguardingforms.definition;

import java.util.Objects;

/**
 * Something that a meeting should see to.
 *
 * @param id its stable id
 * @param text what is to be seen to, in the source's words
 * @param citation where the source says so
 */
public record AgendaItem(AgendaItemId id, String text, Citation citation) {

    public AgendaItem {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(citation, "citation");
    }
}
