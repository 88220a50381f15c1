package org.safeguardingforms.assessment;

import java.util.List;
import java.util.Objects;
import org.safeguardingforms.definition.Rule;
import org.safeguardingforms.rule.Finding;
import org.safeguardingforms.rule.Truth;

/**
 * What was found about one rule. Every rule has one, whether met or not, and every branch of its condition was looked at.
 *
 * @param rule the rule, with its citations
 * @param finding the tree of what was found about its condition
 * @param nearestMissing the fewest things still missing, each in plain words; empty if the rule is met
 */
public record RuleFinding(Rule rule, Finding finding, List<String> nearestMissing) {

    public RuleFinding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(finding, "finding");
        nearestMissing = List.copyOf(nearestMissing);
    }

    /** Whether the rule is met. */
    public Truth truth() {
        return finding.truth();
    }
}
