package org.safeguardingforms.practice;

import java.util.List;
import java.util.Objects;
import org.safeguardingforms.definition.Citation;
import org.safeguardingforms.definition.ParticipantId;

/**
 * Somebody to involve, and what for.
 *
 * @param id its stable id
 * @param label who, by function and never by name
 * @param part what they do
 * @param citations the paragraphs it comes from; at least one
 */
public record Involvement(ParticipantId id, String label, String part, List<Citation> citations) {

    public Involvement {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(part, "part");
        citations = List.copyOf(citations);
        if (citations.isEmpty()) {
            throw new IllegalArgumentException("citations: must not be empty");
        }
    }
}
