package org.safeguardingforms.timeline;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What a meeting found of an action, and when.
 *
 * @param on the day of the meeting
 * @param review what it found
 */
public record ReviewedAction(LocalDate on, ActionReview review) {

    public ReviewedAction {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(review, "review");
    }
}
