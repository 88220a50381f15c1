package org.safeguardingforms.definition;

import java.util.Objects;
import org.safeguardingforms.rule.Level;

/**
 * A suggestion to raise a level for a young child (6.4).
 *
 * @param id stable id, words joined by hyphens
 * @param ageAtMost the oldest age it is for, in completed years
 * @param from the printed level that it raises
 * @param to the higher level that it suggests
 * @param citation where it comes from
 */
public record AgeAdjustment(String id, int ageAtMost, Level from, Level to, Citation citation) {

    public AgeAdjustment {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(citation, "citation");
    }
}
