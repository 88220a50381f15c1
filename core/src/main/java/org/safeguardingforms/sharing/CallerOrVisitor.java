package org.safeguardingforms.sharing;

import jakarta.validation.constraints.AssertTrue;
import java.util.Objects;
import org.safeguardingforms.text.WrittenText;

/**
 * Somebody who called or visited, such as an unusual or regular caller at a children's home (15.1).
 *
 * @param when when they came
 * @param where where they came to; may be empty
 * @param description what they looked like, said and did; may be empty
 * @param grading its grades
 */
public record CallerOrVisitor(
        When when,
        @WrittenText(max = WrittenText.NOTE) String where,
        @WrittenText(max = WrittenText.NOTE) String description,
        ItemGrading grading)
        implements Item {

    public CallerOrVisitor {
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(grading, "grading");
    }

    /** Somebody who came to this place. */
    public static CallerOrVisitor at(String where, When when) {
        return new CallerOrVisitor(when, where, "", ItemGrading.asReport());
    }

    /** The same caller, described. */
    public CallerOrVisitor describedAs(String text) {
        return new CallerOrVisitor(when, where, text, grading);
    }

    /** The same caller, with grades. */
    @Override
    public CallerOrVisitor graded(ItemGrading own) {
        return new CallerOrVisitor(when, where, description, own);
    }

    @Override
    @AssertTrue
    public boolean isFilled() {
        return !(when.equals(When.notGiven()) && where.isEmpty() && description.isEmpty());
    }

    @Override
    public String toString() {
        return "CallerOrVisitor[…]";
    }
}
