package org.safeguardingforms.privacy;

import static org.safeguardingforms.oxfordshire.Days.FRI_2013_03_01;
import static org.safeguardingforms.oxfordshire.Days.TUE_2000_02_29;

import java.util.List;
import org.safeguardingforms.definition.RoleId;
import org.safeguardingforms.oxfordshire.Oxfordshire;
import org.safeguardingforms.rule.Answer;
import org.safeguardingforms.rule.Conclusion;
import org.safeguardingforms.rule.Level;
import org.safeguardingforms.screening.Basis;
import org.safeguardingforms.screening.ChildDetails;
import org.safeguardingforms.screening.CompletedBy;
import org.safeguardingforms.screening.Judgement;
import org.safeguardingforms.screening.Response;
import org.safeguardingforms.screening.ScreeningBuilder;

/** A screening whose every text can be told from all others. */
final class Told {

    /** Parts of what is told, one of them in each text; and the dates in each way of writing them. */
    static final List<String> SECRETS =
            List.of("Qwyzx", "2000-02-29", "29 February 2000", "Estimated[from=11", "Exact[years=13");

    private Told() {}

    static ScreeningBuilder completed() {
        return Oxfordshire.draft()
                .child(ChildDetails.born("Qwyzx Child", TUE_2000_02_29))
                .completedBy(new CompletedBy("Qwyzx Name", "Qwyzx Job", "Qwyzx Agency", new RoleId("police")))
                .completedOn(FRI_2013_03_01)
                .answer(
                        Oxfordshire.A_HIGH,
                        Response.of(Answer.YES).basedOn(Basis.GUT_FEELING).amendedTo(Level.LOW, "Qwyzx Reason"))
                .note("health", "Qwyzx Note")
                .judgement(Judgement.of(Conclusion.UNDECIDED, "Qwyzx Why")
                        .by("Qwyzx By")
                        .on(FRI_2013_03_01));
    }

    static ScreeningBuilder estimated() {
        return Oxfordshire.draft().child(ChildDetails.aboutAged("Qwyzx Child", 11, 12));
    }
}
