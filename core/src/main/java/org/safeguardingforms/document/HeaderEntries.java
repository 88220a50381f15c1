package org.safeguardingforms.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.safeguardingforms.definition.HeaderField;
import org.safeguardingforms.screening.ChildAge;
import org.safeguardingforms.screening.CompletedBy;
import org.safeguardingforms.screening.Screening;

/** What goes into the head of the form. */
record HeaderEntries(Screening screening) {

    List<Span> of(HeaderField.Kind kind) {
        return switch (kind) {
            case CHILD_NAME -> written(screening.child().name(), "/child/name");
            case DATE_OF_BIRTH -> List.of(age(screening.child().age()));
            case COMPLETED_BY -> author(screening.completedBy());
            case COMPLETED_ON ->
                List.of(screening
                        .completedOn()
                        .map(HeaderEntries::date)
                        .orElseGet(() -> Span.faint("Draft, not completed")));
        };
    }

    private static Span age(ChildAge age) {
        if (age instanceof ChildAge.BornOn born) {
            return Span.written(Labels.of(born.date()), "/child/dateOfBirth");
        }
        if (age instanceof ChildAge.Estimated estimated) {
            String text = "Age estimated: " + estimated.from() + " to " + estimated.to();
            return Span.written(text, "/child/estimatedAge");
        }
        return Span.faint("Not known");
    }

    private static List<Span> author(CompletedBy author) {
        List<Span> spans = new ArrayList<>();
        add(spans, author.name(), "/completedBy/name");
        add(spans, author.jobTitle(), "/completedBy/jobTitle");
        add(spans, author.agency(), "/completedBy/agency");
        return spans.isEmpty() ? written("", "") : spans;
    }

    private static void add(List<Span> spans, String text, String source) {
        if (!text.isEmpty()) {
            if (!spans.isEmpty()) {
                spans.add(Span.printed(", "));
            }
            spans.add(Span.written(text, source));
        }
    }

    private static Span date(LocalDate date) {
        return Span.written(Labels.of(date), "/completedOn");
    }

    private static List<Span> written(String text, String source) {
        return List.of(text.isEmpty() ? Span.faint("Not given") : Span.written(text, source));
    }
}
