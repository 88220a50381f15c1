package org.safeguardingforms.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.safeguardingforms.practice.Measure;
import org.safeguardingforms.practice.Need;
import org.safeguardingforms.rule.Truth;

/**
 * Whether a child can have a protective measure. An estimated age counts with its whole range here, since the law goes by
 * the true age.
 *
 * @param measure the measure
 * @param grounds what was found about each of its grounds
 * @param stillNeeded what it cannot be had without, and is not recorded yet
 */
public record MeasureFinding(Measure measure, List<GroundFinding> grounds, List<Need> stillNeeded) {

    public MeasureFinding {
        Objects.requireNonNull(measure, "measure");
        grounds = List.copyOf(grounds);
        stillNeeded = List.copyOf(stillNeeded);
    }

    /** Whether it is open to the child: one ground is enough. What is still needed is told apart from it. */
    public Truth truth() {
        return grounds.stream()
                .map(GroundFinding::truth)
                .max(Comparator.naturalOrder())
                .orElse(Truth.NOT_MET);
    }

    /** True if it is open to the child and nothing is needed any more. */
    public boolean isComplete() {
        return truth() == Truth.MET && stillNeeded.isEmpty();
    }
}
