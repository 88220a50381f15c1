package org.safeguardingforms.timeline;

import jakarta.validation.constraints.AssertTrue;
import java.time.LocalDate;
import java.util.Objects;
import org.safeguardingforms.text.Texts;
import org.safeguardingforms.text.WrittenText;

/**
 * What a meeting found of an action that an earlier one agreed on. The {@code toString} shows nothing of it.
 *
 * @param action which action
 * @param result how it was found
 * @param note what else is to be said; empty if nothing, but an action that was dropped needs a reason
 */
public record ActionReview(
        ActionId action,
        ActionResult result,
        @WrittenText(max = WrittenText.REASON) String note) {

    public ActionReview {
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(note, "note");
    }

    /** The action was done. @throws IllegalArgumentException if the id is not of the form of an action's id */
    public static ActionReview done(String action) {
        return new ActionReview(new ActionId(action), new ActionResult.Done(), "");
    }

    /** The action goes on. @throws IllegalArgumentException if the id is not of the form of an action's id */
    public static ActionReview continues(String action) {
        return new ActionReview(new ActionId(action), new ActionResult.Continues(), "");
    }

    /** The action goes on, with more time. @throws IllegalArgumentException if the id is not of the form of an action's id */
    public static ActionReview postponed(String action, LocalDate until) {
        return new ActionReview(new ActionId(action), new ActionResult.Postponed(until), "");
    }

    /** The action was given up. @throws IllegalArgumentException if the id is not of the form of an action's id */
    public static ActionReview dropped(String action, String reason) {
        return new ActionReview(new ActionId(action), new ActionResult.Dropped(), reason);
    }

    /** This review, with a note. */
    public ActionReview noting(String text) {
        return new ActionReview(action, result, text);
    }

    /** True unless the action was dropped without saying why. */
    @AssertTrue
    public boolean isReasoned() {
        return !(result instanceof ActionResult.Dropped) || !Texts.isBlank(note);
    }

    @Override
    public String toString() {
        return "ActionReview[…]";
    }
}
