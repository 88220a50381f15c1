package org.safeguardingforms.timeline;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The plan to safeguard one child (12.8), as it stands after all meetings so far: each action since the first meeting, with
 * how each later one found it. What is open carries over to the next review.
 */
public final class WrittenPlan {

    private final List<TrackedAction> actions;
    private final AgreedDay review;

    private WrittenPlan(List<TrackedAction> actions, AgreedDay review) {
        this.actions = List.copyOf(actions);
        this.review = review;
    }

    /** Puts together what meetings decided, of which the events are sound and in order. */
    static WrittenPlan of(List<MeetingEvent> events) {
        Map<ActionId, TrackedAction> actions = new LinkedHashMap<>();
        AgreedDay review = new AgreedDay.NotGiven();
        for (MeetingEvent event : events) {
            LocalDate day = event.held().date();
            event.plan()
                    .reviewed()
                    .forEach(one -> actions.computeIfPresent(
                            one.action(), (id, action) -> action.with(new ReviewedAction(day, one))));
            event.plan().agreed().forEach(one -> actions.put(one.id(), new TrackedAction(one, day, List.of())));
            review = event.plan().equals(PlanDecisions.NONE)
                    ? review
                    : event.plan().review();
        }
        return new WrittenPlan(List.copyOf(actions.values()), review);
    }

    /** Every action, in the order in which they were agreed. */
    public List<TrackedAction> actions() {
        return actions;
    }

    /** The actions that carry over to the next review. */
    public List<TrackedAction> open() {
        return actions.stream().filter(TrackedAction::isOpen).toList();
    }

    /** The day on which the plan is to be reviewed, as the last meeting that dealt with it agreed; empty if it did not say. */
    public Optional<LocalDate> reviewOn() {
        return review.day();
    }

    @Override
    public String toString() {
        return "WrittenPlan[" + actions.size() + " actions, " + open().size() + " open]";
    }
}
