package org.safeguardingforms.practice;

import java.util.List;
import java.util.Objects;
import org.safeguardingforms.definition.RoleId;

/**
 * What one kind of agency does beyond, or otherwise than, what all of them do.
 *
 * @param role the kind of agency
 * @param steps its own steps; each stands in place of everybody's step for the same action
 */
public record Pathway(RoleId role, List<Step> steps) {

    public Pathway {
        Objects.requireNonNull(role, "role");
        steps = List.copyOf(steps);
    }
}
