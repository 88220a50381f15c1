package org.safeguardingforms.definition;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One of the two scales of the form.
 *
 * @param question the printed question, with the printed list of grades
 * @param grades the grades, in printed order
 */
public record GradeScale(String question, List<Grade> grades) {

    public GradeScale {
        Objects.requireNonNull(question, "question");
        grades = List.copyOf(grades);
    }

    /** The grade with this code, or empty if the scale has none. */
    public Optional<Grade> find(GradeCode code) {
        return grades.stream().filter(grade -> grade.code().equals(code)).findFirst();
    }
}
