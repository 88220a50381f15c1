package org.safeguardingforms.sharing;

import jakarta.validation.constraints.AssertTrue;
import java.util.Objects;
import org.safeguardingforms.text.WrittenText;

/**
 * Something that happened.
 *
 * @param when on which day or in which period, exactly or about
 * @param description what happened; may be empty
 * @param grading its grades
 */
public record Event(
        When when, @WrittenText(max = WrittenText.NOTE) String description, ItemGrading grading) implements Item {

    public Event {
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(grading, "grading");
    }

    /** Something that happened. */
    public static Event of(When when, String description) {
        return new Event(when, description, ItemGrading.asReport());
    }

    /** The same event, with grades. */
    @Override
    public Event graded(ItemGrading own) {
        return new Event(when, description, own);
    }

    @Override
    @AssertTrue
    public boolean isFilled() {
        return !(when.equals(When.notGiven()) && description.isEmpty());
    }

    @Override
    public String toString() {
        return "Event[…]";
    }
}
