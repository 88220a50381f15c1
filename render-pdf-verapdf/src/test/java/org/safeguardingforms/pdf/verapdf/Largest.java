package org.safeguardingforms.pdf.verapdf;

import java.time.LocalDate;
import java.util.UUID;
import org.safeguardingforms.definition.RoleId;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.rule.Answer;
import org.safeguardingforms.rule.Level;
import org.safeguardingforms.screening.Basis;
import org.safeguardingforms.screening.ChildDetails;
import org.safeguardingforms.screening.CompletedBy;
import org.safeguardingforms.screening.Response;
import org.safeguardingforms.screening.Screening;
import org.safeguardingforms.screening.ScreeningBuilder;

/** A screening with something to say about every row. */
final class Largest {

    private static final String SENTENCE =
            "Seen again at the gate; nobody has said why, and Robin will not talk of it. ";

    /** Longer than a page. */
    static final String NOTE = SENTENCE.repeat(130).strip();

    private Largest() {}

    static Screening screening(Edition edition) {
        ScreeningBuilder screening = Screening.draft(new UUID(3, 4), edition.pin())
                .child(ChildDetails.born("Robin Example", LocalDate.of(2003, 6, 14)))
                .completedBy(new CompletedBy("Sam Sample", "Nurse", "Example Trust", new RoleId("health")))
                .completedOn(LocalDate.of(2013, 3, 1));
        edition.screeningTool()
                .indicators()
                .forEach(row -> screening.answer(
                        row.id().value(),
                        Response.of(Answer.YES)
                                .basedOn(Basis.EVIDENCE, Basis.GUT_FEELING)
                                .amendedTo(Level.HIGH, SENTENCE.repeat(8).strip())));
        edition.screeningTool().domains().stream()
                .filter(domain -> domain.hasNotes())
                .forEach(domain -> screening.note(domain.id().value(), NOTE));
        return screening.build();
    }
}
