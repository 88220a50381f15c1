package org.safeguardingforms.sharing;

import java.util.Objects;
import org.safeguardingforms.definition.GradeCode;
import org.safeguardingforms.text.WrittenText;

/**
 * A grade on one of the form's scales. Its {@code toString} shows no notes.
 *
 * @param grade the code, with the meaning that the form prints
 * @param notes the notes to it; may be empty
 */
public record GradeGiven(
        GradeCode grade,
        @WrittenText(max = WrittenText.NOTE) String notes) {

    public GradeGiven {
        Objects.requireNonNull(grade, "grade");
        Objects.requireNonNull(notes, "notes");
    }

    /** A grade without notes. @throws IllegalArgumentException if the code is not of the form of a grade's code */
    public static GradeGiven of(String code) {
        return new GradeGiven(new GradeCode(code), "");
    }

    /** The same grade, with notes. */
    public GradeGiven withNotes(String text) {
        return new GradeGiven(grade, text);
    }

    @Override
    public String toString() {
        return "GradeGiven[…]";
    }
}
