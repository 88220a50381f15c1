package org.safeguardingforms.json.migration;

import java.util.List;
import java.util.Optional;
import org.safeguardingforms.SafeguardingForms;
import org.safeguardingforms.assessment.Assessment;
import org.safeguardingforms.assessment.ReferralDecision;
import org.safeguardingforms.problem.Place;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.ProblemCode;
import org.safeguardingforms.screening.Screening;

/** Whether a record is decided as before. A draft whose age depends on a day cannot be compared and is passed over. */
final class OutcomeCheck {

    private OutcomeCheck() {}

    static List<Problem> compare(Screening before, SafeguardingForms older, Screening after, SafeguardingForms newer) {
        Optional<String> first = outcome(before, older);
        Optional<String> second = outcome(after, newer);
        if (first.isEmpty() || second.isEmpty() || first.equals(second)) {
            return List.of();
        }
        String message = "Its outcome under " + newer.edition().pin().name() + " is another than under "
                + older.edition().pin().name() + ".";
        return List.of(ProblemCode.OUTCOME_DIFFERS.at(Place.whole(), message));
    }

    private static Optional<String> outcome(Screening screening, SafeguardingForms forms) {
        return forms.assess(screening).toOptional().map(Assessment::decision).map(OutcomeCheck::name);
    }

    private static String name(ReferralDecision decision) {
        return decision instanceof ReferralDecision.Decided decided
                ? decided.outcome() + " " + decided.mandatory()
                : "OUT_OF_SCOPE";
    }
}
