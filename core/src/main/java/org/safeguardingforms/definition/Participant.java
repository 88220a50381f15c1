package org.safeguardingforms.definition;

import java.util.Objects;

/**
 * Somebody who takes part in a meeting, by function.
 *
 * @param id its stable id
 * @param label what people call it, such as {@code Police}
 * @param attendance whether they have to be there
 * @param citation where the source says so
 */
public record Participant(ParticipantId id, String label, Attendance attendance, Citation citation) {

    public Participant {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(attendance, "attendance");
        Objects.requireNonNull(citation, "citation");
    }
}
