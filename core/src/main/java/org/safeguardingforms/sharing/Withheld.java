package org.safeguardingforms.sharing;

import java.util.Objects;
import org.safeguardingforms.definition.ReportField;
import org.safeguardingforms.definition.Sensitivity;

/**
 * One field that a view does not show. It says which and why, never what stood in it.
 *
 * @param pointer JSON Pointer of the field in the record
 * @param field which field it is
 * @param sensitivity whom it gives away, or may give away
 * @param reason how that is known
 */
public record Withheld(String pointer, ReportField field, Sensitivity sensitivity, Reason reason) {

    /** How it is known that a field must be withheld. */
    public enum Reason {
        /** The definition says that the field gives somebody away. */
        GIVES_AWAY,
        /** It is free text, and its writer has not said that it gives nobody away. */
        MAY_GIVE_AWAY,
        /** It repeats what stands in another field that is withheld. */
        REPEATS
    }

    public Withheld {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(sensitivity, "sensitivity");
        Objects.requireNonNull(reason, "reason");
    }
}
