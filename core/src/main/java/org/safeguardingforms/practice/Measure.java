package org.safeguardingforms.practice;

import java.util.List;
import java.util.Objects;
import org.safeguardingforms.definition.Citation;
import org.safeguardingforms.definition.Guidance;

/**
 * A protective measure of the law that not every child can have.
 *
 * @param id its stable id
 * @param title what people call it
 * @param grounds the reasons for which it is open to a child; one is enough
 * @param needs what it cannot be had without
 * @param options what there is to choose from; empty if there is nothing to choose
 * @param notes what to bear in mind
 * @param citation where the source speaks of it
 */
public record Measure(
        MeasureId id,
        String title,
        List<Ground> grounds,
        List<Need> needs,
        List<Guidance> options,
        List<Guidance> notes,
        Citation citation) {

    public Measure {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        grounds = List.copyOf(grounds);
        needs = List.copyOf(needs);
        options = List.copyOf(options);
        notes = List.copyOf(notes);
        Objects.requireNonNull(citation, "citation");
        if (grounds.isEmpty()) {
            throw new IllegalArgumentException("grounds: must not be empty");
        }
    }
}
