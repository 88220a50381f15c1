package org.safeguardingforms.assessment;

import java.util.Objects;
import org.safeguardingforms.practice.Action;
import org.safeguardingforms.practice.Step;
import org.safeguardingforms.rule.Truth;

/**
 * Something to do next.
 *
 * @param action what is to be done, by whom and to whom
 * @param step when it is due, how binding it is, and where the source says so
 * @param truth {@link Truth#MET} if it is called for, {@link Truth#NOT_KNOWN} if that depends on what is not known
 */
public record NextAction(Action action, Step step, Truth truth) {

    public NextAction {
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(truth, "truth");
    }

    /** True if it is called for, and nobody may leave it out. */
    public boolean isMandatory() {
        return truth == Truth.MET && step.isMandatory();
    }
}
