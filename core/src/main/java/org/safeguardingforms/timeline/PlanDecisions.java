package org.safeguardingforms.timeline;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;

/**
 * What a meeting decided on the written plan (12.8).
 *
 * @param reviewed how it found the actions agreed before
 * @param agreed the actions that it agreed on
 * @param review when the plan is to be reviewed
 */
public record PlanDecisions(List<@Valid ActionReview> reviewed, List<@Valid PlanAction> agreed, AgreedDay review) {

    /** None. */
    public static final PlanDecisions NONE = new PlanDecisions(List.of(), List.of(), new AgreedDay.NotGiven());

    public PlanDecisions {
        reviewed = List.copyOf(reviewed);
        agreed = List.copyOf(agreed);
        Objects.requireNonNull(review, "review");
    }
}
