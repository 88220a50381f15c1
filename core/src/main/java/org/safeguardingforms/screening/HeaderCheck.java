package org.safeguardingforms.screening;

import java.time.LocalDate;
import java.util.List;
import org.safeguardingforms.definition.HeaderField;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.problem.Place;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.ProblemCode;
import org.safeguardingforms.text.TextCheck;
import org.safeguardingforms.text.WrittenText;

/** Whether the head of the form is sound: names, dates, and what a completed record must have. */
record HeaderCheck(Edition edition, Screening screening, List<Problem> problems) {

    void run() {
        CompletedBy author = screening.completedBy();
        checkText(screening.child().name(), "/child/name");
        checkText(author.name(), "/completedBy/name");
        checkText(author.jobTitle(), "/completedBy/jobTitle");
        checkText(author.agency(), "/completedBy/agency");
        screening.completedOn().ifPresent(this::checkCompleted);
    }

    private void checkText(String text, String pointer) {
        new TextCheck(Place.at(pointer), WrittenText.NAME, problems).check(text);
    }

    private void checkCompleted(LocalDate day) {
        CompletedBy author = screening.completedBy();
        require(HeaderField.Kind.CHILD_NAME, screening.child().name().isEmpty(), "/child/name");
        require(HeaderField.Kind.DATE_OF_BIRTH, isAgeUnknown(), "/child/dateOfBirth");
        require(HeaderField.Kind.COMPLETED_BY, author.name().isEmpty(), "/completedBy/name");
        require(HeaderField.Kind.COMPLETED_BY, author.jobTitle().isEmpty(), "/completedBy/jobTitle");
        if (isBeforeBirth(day, screening)) {
            Place place = Place.at("/completedOn");
            problems.add(ProblemCode.DATED_BEFORE_BIRTH.at(place, "The screening is dated before the birth."));
        }
    }

    private void require(HeaderField.Kind kind, boolean missing, String pointer) {
        if (missing && edition.screeningTool().requires(kind)) {
            String message = "The form asks for it, and the record is completed.";
            problems.add(ProblemCode.MISSING_HEADER_FIELD.at(Place.at(pointer), message));
        }
    }

    private boolean isAgeUnknown() {
        return screening.child().age() instanceof ChildAge.Unknown;
    }

    /** True if the child's date of birth is known and lies after this day. */
    static boolean isBeforeBirth(LocalDate day, Screening screening) {
        return screening.child().age() instanceof ChildAge.BornOn born && day.isBefore(born.date());
    }
}
