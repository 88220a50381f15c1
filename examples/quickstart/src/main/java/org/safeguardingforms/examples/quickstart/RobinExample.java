package org.safeguardingforms.examples.quickstart;

import static org.safeguardingforms.rule.Answer.NO;
import static org.safeguardingforms.rule.Answer.POSSIBLE;
import static org.safeguardingforms.rule.Answer.YES;
import static org.safeguardingforms.screening.Basis.EVIDENCE;
import static org.safeguardingforms.screening.Basis.GUT_FEELING;

import java.time.LocalDate;
import java.util.UUID;
import org.safeguardingforms.definition.RoleId;
import org.safeguardingforms.edition.EditionPin;
import org.safeguardingforms.rule.Conclusion;
import org.safeguardingforms.rule.Level;
import org.safeguardingforms.screening.ChildDetails;
import org.safeguardingforms.screening.CompletedBy;
import org.safeguardingforms.screening.Judgement;
import org.safeguardingforms.screening.Response;
import org.safeguardingforms.screening.Screening;
import org.safeguardingforms.screening.ScreeningBuilder;

/** A child who does not exist, as a safeguarding lead who does not exist sees them. */
final class RobinExample {

    private static final UUID RECORD = UUID.fromString("3f0c1b6e-5d2a-4c8e-9b7f-0a1d2e3c4b5a");
    private static final LocalDate BORN_1999_06_14 = LocalDate.of(1999, 6, 14);
    private static final LocalDate FRI_2013_03_01 = LocalDate.of(2013, 3, 1);
    private static final String LEAD = "Sam Sample";

    private RobinExample() {}

    /** A completed screening of a 13-year-old. Rows about which the school knows nothing are left unanswered. */
    static Screening screening(EditionPin edition) {
        ScreeningBuilder screening = Screening.draft(RECORD, edition)
                .child(ChildDetails.born("Robin Example", BORN_1999_06_14))
                .completedBy(new CompletedBy(
                        LEAD,
                        "Designated safeguarding lead",
                        "Anytown Example School",
                        new RoleId("school-or-college")))
                .completedOn(FRI_2013_03_01);
        health(screening);
        behaviour(screening);
        grooming(screening);
        online(screening);
        return screening.judgement(judgement()).build();
    }

    private static void health(ScreeningBuilder screening) {
        screening
                .answer(
                        "health.self-harming",
                        Response.of(POSSIBLE)
                                .basedOn(GUT_FEELING)
                                .amendedTo(Level.HIGH, "Long sleeves in warm weather, and a friend is worried."))
                .answer("health.eating-disorder", Response.of(NO))
                .answer("health.change-in-appearance", Response.of(YES).basedOn(EVIDENCE))
                .note("health", "Robin tells the school nurse that all is well. The nurse is not so sure.");
    }

    private static void behaviour(ScreeningBuilder screening) {
        screening
                .answer(
                        "behaviour.truancy-or-school-disengagement",
                        Response.of(YES).basedOn(EVIDENCE))
                .answer("behaviour.secretive-behaviour", Response.of(YES).basedOn(EVIDENCE, GUT_FEELING))
                .answer("behaviour.aggressive-or-violent", Response.of(NO).basedOn(EVIDENCE))
                .answer("behaviour.petty-crime", Response.of(NO))
                .note("behaviour", "Eleven absences since half term, most of them on Fridays. Evidence: the register.");
    }

    private static void grooming(ScreeningBuilder screening) {
        screening
                .answer(
                        "grooming.unexplained-expensive-possessions",
                        Response.of(YES).basedOn(EVIDENCE))
                .answer(
                        "grooming.new-or-several-mobile-phones",
                        Response.of(YES).basedOn(EVIDENCE))
                .answer(
                        "grooming.entering-unknown-adults-vehicles",
                        Response.of(POSSIBLE).basedOn(GUT_FEELING))
                .answer("grooming.recruiting-others", Response.of(NO))
                .note(
                        "grooming",
                        "Two phones and a new coat that nobody at home has bought. A classmate speaks of a grey car at the"
                                + " gate; no member of staff has seen it.");
    }

    private static void online(ScreeningBuilder screening) {
        screening
                .answer("e-safety.online-during-the-night", Response.of(YES).basedOn(EVIDENCE))
                .answer(
                        "e-safety.unwilling-to-share-contacts",
                        Response.of(POSSIBLE).basedOn(GUT_FEELING));
    }

    private static Judgement judgement() {
        return Judgement.of(
                        Conclusion.CONFIRMS_CONCERNS,
                        "Gifts, absences and secrecy began in the same month and are getting worse.")
                .by(LEAD)
                .on(FRI_2013_03_01);
    }
}
