package org.safeguardingforms.pdf.verapdf;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
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

/** Screenings of children who do not exist, drawn by lot from a fixed seed. */
final class RandomScreenings {

    private static final LocalDate FRI_2013_03_01 = LocalDate.of(2013, 3, 1);
    private static final List<String> TEXTS = List.of(
            "Robin Example",
            "Zoë Ọlá Example-Ćwikła",
            "Пример Иванова",
            "Παράδειγμα Ελένη",
            "She said: “I’m fine.”\n\nGut feeling only.\n  – an indented line",
            "a-word-that-is-far-too-long-".repeat(10),
            "Ելենա Օրինակ · ნინო მაგალითი · ሰላም · ตัวอย่าง",
            "x ".repeat(149).strip());

    private final Edition edition;
    private final Random lot;

    RandomScreenings(Edition edition, long seed) {
        this.edition = edition;
        this.lot = new Random(seed);
    }

    Screening next() {
        ScreeningBuilder screening = Screening.draft(new UUID(lot.nextLong(), lot.nextLong()), edition.pin())
                .child(ChildDetails.born(text(), FRI_2013_03_01.minusDays(lot.nextInt(8_000))))
                .completedBy(new CompletedBy(text(), text(), text(), new RoleId("school-or-college")))
                .completedOn(FRI_2013_03_01);
        edition.screeningTool()
                .indicators()
                .filter(row -> lot.nextInt(3) > 0)
                .forEach(row -> screening.answer(row.id().value(), response()));
        edition.screeningTool().domains().stream()
                .filter(domain -> domain.hasNotes() && lot.nextBoolean())
                .forEach(domain -> screening.note(domain.id().value(), text()));
        if (lot.nextBoolean()) {
            screening.judgement(
                    Judgement.of(one(Conclusion.values()), text()).by(text()).on(FRI_2013_03_01));
        }
        return screening.build();
    }

    private Response response() {
        Response response = Response.of(one(Answer.values())).basedOn(one(Basis.values()));
        return lot.nextInt(6) == 0 ? response.amendedTo(one(Level.values()), text()) : response;
    }

    private String text() {
        return TEXTS.get(lot.nextInt(TEXTS.size()));
    }

    private <T> T one(T[] all) {
        return all[lot.nextInt(all.length)];
    }
}
