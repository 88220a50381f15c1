package org.safeguardingforms.definition;

import java.util.Objects;

/**
 * A field at the head of the form.
 *
 * @param kind which part of the record it prints
 * @param label its printed label
 * @param required true if a completed record must have it
 */
public record HeaderField(Kind kind, String label, boolean required) {

    /** The parts of a record that the head of the form can ask for. */
    public enum Kind {
        /** The child's name. */
        CHILD_NAME,
        /** The child's date of birth, or an estimated age. */
        DATE_OF_BIRTH,
        /** Name and job title of the person completing the form. */
        COMPLETED_BY,
        /** The date of completion. */
        COMPLETED_ON
    }

    public HeaderField {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(label, "label");
    }
}
