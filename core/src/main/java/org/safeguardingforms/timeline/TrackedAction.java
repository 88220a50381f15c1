package org.safeguardingforms.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.safeguardingforms.calendar.DayWords;

/**
 * An action of the written plan with all that has become of it so far. The {@code toString} shows nothing of it.
 *
 * @param action the action as it was agreed
 * @param agreedOn the day of the meeting that agreed on it
 * @param reviews what later meetings found, earliest first; it carries over from one to the next until one of them ends it
 */
public record TrackedAction(PlanAction action, LocalDate agreedOn, List<ReviewedAction> reviews) {

    public TrackedAction {
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(agreedOn, "agreedOn");
        reviews = List.copyOf(reviews);
    }

    TrackedAction with(ReviewedAction review) {
        List<ReviewedAction> all = new ArrayList<>(reviews);
        all.add(review);
        return new TrackedAction(action, agreedOn, all);
    }

    /** The review that ended it; empty while it is open. */
    public Optional<ReviewedAction> end() {
        return reviews.stream().filter(one -> one.review().result().endsIt()).findFirst();
    }

    /** True until a meeting has found it done or dropped. */
    public boolean isOpen() {
        return end().isEmpty();
    }

    /** By when it is to be done: as it was postponed last, or as it was agreed; empty if no day was agreed. */
    public Optional<LocalDate> due() {
        return reviews.stream()
                .map(one -> one.review().result())
                .filter(ActionResult.Postponed.class::isInstance)
                .map(result -> ((ActionResult.Postponed) result).until())
                .reduce((earlier, later) -> later)
                .or(() -> action.due().day());
    }

    /** True if it is still open at the end of a day that is later than the one it was to be done by. */
    public boolean isOverdue(LocalDate asAt) {
        return isOpen() && due().filter(asAt::isAfter).isPresent();
    }

    /** How it stands at the end of a day, as one sentence, without what people wrote. */
    public String words(LocalDate asAt) {
        return end().map(TrackedAction::ended).orElseGet(() -> isOverdue(asAt) ? "Open, and overdue." : "Open.");
    }

    private static String ended(ReviewedAction end) {
        boolean done = end.review().result() instanceof ActionResult.Done;
        return (done ? "Done; reviewed on " : "Dropped on ") + DayWords.of(end.on()) + ".";
    }

    @Override
    public String toString() {
        return "TrackedAction[agreed " + agreedOn + ", " + (isOpen() ? "open" : "ended") + "]";
    }
}
