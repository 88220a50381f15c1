package org.safeguardingforms.definition;

import java.util.List;
import java.util.Objects;

/**
 * The printed wording of the Information Sharing Tool around its fields, in printed order.
 *
 * @param board the board's name, above the title
 * @param notes the heading of the introduction
 * @param introduction its paragraphs
 * @param reporter the heading of the reporter's fields
 * @param grading the heading of the two scales
 * @param scale the label of the place for a grade
 * @param gradeNotes the label of the notes beside it
 * @param closing the lines below the form
 */
public record SharingWording(
        String board,
        String notes,
        List<String> introduction,
        String reporter,
        String grading,
        String scale,
        String gradeNotes,
        List<String> closing) {

    public SharingWording {
        Objects.requireNonNull(board, "board");
        Objects.requireNonNull(notes, "notes");
        introduction = List.copyOf(introduction);
        Objects.requireNonNull(reporter, "reporter");
        Objects.requireNonNull(grading, "grading");
        Objects.requireNonNull(scale, "scale");
        Objects.requireNonNull(gradeNotes, "gradeNotes");
        closing = List.copyOf(closing);
    }
}
