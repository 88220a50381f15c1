package org.safeguardingforms.definition;

import java.util.Objects;
import java.util.Set;

/**
 * What a view of an information report leaves out.
 *
 * @param title what people call the view
 * @param withholds what it must not show
 * @param reason why, as one sentence
 */
public record ViewDefinition(String title, Set<Sensitivity> withholds, String reason) {

    public ViewDefinition {
        Objects.requireNonNull(title, "title");
        withholds = Set.copyOf(withholds);
        Objects.requireNonNull(reason, "reason");
    }
}
