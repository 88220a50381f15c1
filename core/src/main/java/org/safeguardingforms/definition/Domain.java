package org.safeguardingforms.definition;

import java.util.List;
import java.util.Objects;
import org.safeguardingforms.rule.DomainId;

/**
 * A part of the form.
 *
 * @param id its stable id
 * @param title its printed title
 * @param notesLabel the printed label of its notes row; empty if it prints none
 * @param indicators its rows, in printed order
 */
public record Domain(DomainId id, String title, String notesLabel, List<Indicator> indicators) {

    public Domain {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(notesLabel, "notesLabel");
        indicators = List.copyOf(indicators);
    }

    /** True if the form prints a place for notes here. */
    public boolean hasNotes() {
        return !notesLabel.isEmpty();
    }
}
