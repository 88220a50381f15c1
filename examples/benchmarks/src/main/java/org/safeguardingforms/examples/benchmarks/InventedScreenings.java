package org.safeguardingforms.examples.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.safeguardingforms.definition.Domain;
import org.safeguardingforms.definition.Indicator;
import org.safeguardingforms.definition.RoleId;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.rule.Answer;
import org.safeguardingforms.rule.Conclusion;
import org.safeguardingforms.rule.Level;
import org.safeguardingforms.screening.Basis;
import org.safeguardingforms.screening.ChildDetails;
import org.safeguardingforms.screening.CompletedBy;
import org.safeguardingforms.screening.Judgement;
import org.safeguardingforms.screening.Response;
import org.safeguardingforms.screening.Screening;
import org.safeguardingforms.screening.ScreeningBuilder;

/** Completed screenings of invented children, the same ones for the same seed. The age is always known. */
final class InventedScreenings {

    private static final LocalDate COMPLETED_ON = LocalDate.of(2013, 3, 1);
    private static final CompletedBy AUTHOR =
            new CompletedBy("Ada Invented", "Safeguarding lead", "Example Academy", new RoleId("school-or-college"));
    private static final String NOTE =
            "Invented for a measurement. Seen twice with the same, plainly imaginary, friend.";
    private static final String REASON = "Third time in a fortnight, as far as anything imaginary can be.";
    private static final List<Double> SHARES_PRESENT = List.of(0.0, 0.01, 0.05, 0.3, 0.8);
    private static final List<Level> LEVELS = List.of(Level.values());
    private static final List<Conclusion> CONCLUSIONS = List.of(Conclusion.values());

    private final Edition edition;
    private final List<Indicator> rows;
    private final List<Domain> domainsWithNotes;
    private final Random random;

    InventedScreenings(Edition edition, long seed) {
        this.edition = edition;
        this.rows = edition.screeningTool().indicators().toList();
        this.domainsWithNotes = edition.screeningTool().domains().stream()
                .filter(Domain::hasNotes)
                .toList();
        this.random = new Random(seed);
    }

    /** So many of them, with every row answered. */
    static List<Screening> full(Edition edition, int count) {
        InventedScreenings source = new InventedScreenings(edition, 1);
        return Stream.generate(source::nextFull).limit(count).toList();
    }

    /** One with every row answered. */
    Screening nextFull() {
        return next(1);
    }

    /** One with some rows left unanswered, perhaps all. */
    Screening nextInPart() {
        return next(random.nextDouble());
    }

    private Screening next(double shareAnswered) {
        ScreeningBuilder screening = Screening.draft(new UUID(random.nextLong(), random.nextLong()), edition.pin())
                .child(child())
                .completedBy(AUTHOR)
                .completedOn(COMPLETED_ON);
        double sharePresent = oneOf(SHARES_PRESENT);
        for (Indicator row : rows) {
            if (random.nextDouble() < shareAnswered) {
                screening.answer(row.id(), response(sharePresent));
            }
        }
        domainsWithNotes.forEach(domain -> screening.note(domain.id(), NOTE));
        judge(screening);
        return screening.build();
    }

    private ChildDetails child() {
        int years = random.nextInt(18);
        return random.nextInt(4) == 0
                ? ChildDetails.aboutAged("Robin Invented", years, years + 2)
                : ChildDetails.born("Robin Invented", COMPLETED_ON.minusDays(366L * years));
    }

    private Response response(double sharePresent) {
        Response response = Response.of(answer(sharePresent)).basedOn(Basis.EVIDENCE);
        return random.nextInt(30) == 0 ? response.amendedTo(oneOf(LEVELS), REASON) : response;
    }

    private Answer answer(double sharePresent) {
        if (random.nextDouble() >= sharePresent) {
            return Answer.NO;
        }
        return random.nextBoolean() ? Answer.YES : Answer.POSSIBLE;
    }

    private <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private void judge(ScreeningBuilder screening) {
        if (random.nextInt(8) < 3) {
            screening.judgement(Judgement.of(oneOf(CONCLUSIONS), REASON).on(COMPLETED_ON));
        }
    }
}
