package org.safeguardingforms.practice;

import java.util.List;
import java.util.Objects;
import org.safeguardingforms.definition.Envelope;

/**
 * When a child is to be screened (6.5, 7, 13.4.2). The rule that asks for most decides. Made by reading a definition.
 *
 * @param envelope what it says about itself
 * @param rules the rules, in the order in which their reasons are given
 */
public record ScreeningRequirement(Envelope envelope, List<RequirementRule> rules) {

    public ScreeningRequirement {
        Objects.requireNonNull(envelope, "envelope");
        rules = List.copyOf(rules);
    }
}
