package org.safeguardingforms.assessment;

import java.util.Objects;
import org.safeguardingforms.practice.Ground;
import org.safeguardingforms.rule.Finding;
import org.safeguardingforms.rule.Truth;

/**
 * What was found about one ground of a protective measure.
 *
 * @param ground the ground
 * @param finding what was found about its condition
 */
public record GroundFinding(Ground ground, Finding finding) {

    public GroundFinding {
        Objects.requireNonNull(ground, "ground");
        Objects.requireNonNull(finding, "finding");
    }

    /** Whether the ground holds. */
    public Truth truth() {
        return finding.truth();
    }
}
