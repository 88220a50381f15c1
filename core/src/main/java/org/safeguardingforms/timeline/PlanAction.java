package org.safeguardingforms.timeline;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Objects;
import org.safeguardingforms.text.WrittenText;
import org.safeguardingforms.text.WrittenText.Presence;

/**
 * An action of the written plan (12.8): what is to be done, by whom and by when.
 *
 * <pre>{@code
 * PlanAction.of("direct-work", "Begin direct work with the child")
 *         .ownedBy(ActionOwner.listed("social-worker"))
 *         .dueOn(FRI_2013_03_29);
 * }</pre>
 *
 * <p>The {@code toString} shows nothing of it.
 *
 * @param id its id in the record
 * @param text what is to be done
 * @param owner who sees to it
 * @param due by when
 */
public record PlanAction(
        ActionId id,

        @WrittenText(max = WrittenText.REASON, presence = Presence.REQUIRED)
        String text,

        @Valid ActionOwner owner,
        AgreedDay due) {

    public PlanAction {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(due, "due");
    }

    /** An action that nobody has taken on yet. @throws IllegalArgumentException if the id is not of the form of an action's id */
    public static PlanAction of(String id, String text) {
        return new PlanAction(new ActionId(id), text, new ActionOwner.NotGiven(), new AgreedDay.NotGiven());
    }

    /** This action, with an owner. */
    public PlanAction ownedBy(ActionOwner somebody) {
        return new PlanAction(id, text, somebody, due);
    }

    /** This action, to be done by the end of a day. */
    public PlanAction dueOn(LocalDate day) {
        return new PlanAction(id, text, owner, new AgreedDay.On(day));
    }

    /** True if it is clear who does it and by when. */
    public boolean isAllocated() {
        return !(owner instanceof ActionOwner.NotGiven) && due.day().isPresent();
    }

    @Override
    public String toString() {
        return "PlanAction[…]";
    }
}
