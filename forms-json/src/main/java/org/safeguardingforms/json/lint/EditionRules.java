package org.safeguardingforms.json.lint;

import java.util.List;
import java.util.UUID;
import org.safeguardingforms.SafeguardingForms;
import org.safeguardingforms.assessment.Assessment;
import org.safeguardingforms.assessment.ReferralDecision;
import org.safeguardingforms.definition.AgeAdjustment;
import org.safeguardingforms.definition.Domain;
import org.safeguardingforms.definition.Indicator;
import org.safeguardingforms.definition.ReferralRules;
import org.safeguardingforms.definition.Rule;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.ProblemCode;
import org.safeguardingforms.rule.Answer;
import org.safeguardingforms.rule.Condition;
import org.safeguardingforms.rule.Outcome;
import org.safeguardingforms.screening.ChildDetails;
import org.safeguardingforms.screening.Response;
import org.safeguardingforms.screening.Screening;
import org.safeguardingforms.screening.ScreeningBuilder;

/** What an edition's form and rules say together. */
final class EditionRules {

    private static final UUID NOBODY = new UUID(0, 0);

    private final Edition edition;
    private final ReferralRules rules;
    private final Findings inRules;
    private final Findings inForm;

    EditionRules(Edition edition, List<Problem> problems) {
        this.edition = edition;
        this.rules = edition.referralRules();
        this.inRules = new Findings(rules.envelope().name(), problems);
        this.inForm = new Findings(edition.screeningTool().envelope().name(), problems);
    }

    void run() {
        checkAdjustments();
        checkReach();
        checkPresence();
    }

    private void checkAdjustments() {
        for (int i = 0; i < rules.ageAdjustments().size(); i++) {
            AgeAdjustment adjustment = rules.ageAdjustments().get(i);
            if (edition.screeningTool().indicators().noneMatch(row -> row.level() == adjustment.from())) {
                String message = "No row is printed as " + adjustment.from() + ".";
                inRules.add(ProblemCode.ADJUSTMENT_DOES_NOTHING, "/ageAdjustments/" + i, adjustment.id(), message);
            }
        }
    }

    private void checkReach() {
        for (int i = 0; i < rules.rules().size(); i++) {
            Rule rule = rules.rules().get(i);
            if (!isReachable(rule.when())) {
                String message = "Too few rows can have an open age suggestion.";
                inRules.add(
                        ProblemCode.RULE_UNREACHABLE,
                        "/rules/" + i + "/when",
                        rule.id().value(),
                        message);
            }
        }
    }

    private boolean isReachable(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            return all.parts().stream().allMatch(this::isReachable);
        } else if (condition instanceof Condition.AnyOf any) {
            return any.parts().stream().anyMatch(this::isReachable);
        } else if (condition instanceof Condition.AgeSuggestionOpen open) {
            return open.atLeast() <= adjustable();
        }
        return true;
    }

    /** How many concerns an age adjustment can raise. */
    private long adjustable() {
        return edition.concerns().stream()
                .filter(concern -> rules.ageAdjustments().stream()
                        .anyMatch(adjustment -> adjustment.from() == concern.printedLevel()))
                .count();
    }

    /** One row present, everything else answered No, at the oldest age of a child. */
    private void checkPresence() {
        SafeguardingForms forms = SafeguardingForms.of(edition);
        List<Domain> domains = edition.screeningTool().domains();
        for (int i = 0; i < domains.size(); i++) {
            List<Indicator> rows = domains.get(i).indicators();
            for (int j = 0; j < rows.size(); j++) {
                if (!isHeard(rows.get(j), forms)) {
                    inForm.add(
                            ProblemCode.PRESENCE_WITHOUT_RULE,
                            "/domains/" + i + "/indicators/" + j,
                            rows.get(j).id().value(),
                            "Present alone, it meets no rule.");
                }
            }
        }
    }

    private boolean isHeard(Indicator row, SafeguardingForms forms) {
        int oldest = rules.ageScope().adultAt() - 1;
        ScreeningBuilder screening =
                Screening.draft(NOBODY, edition.pin()).child(ChildDetails.aboutAged("", oldest, oldest));
        edition.screeningTool().indicators().forEach(other -> screening.answer(other.id(), Response.of(Answer.NO)));
        screening.answer(row.id(), Response.of(Answer.YES));
        return forms.assess(screening.build())
                .toOptional()
                .map(Assessment::decision)
                .filter(EditionRules::isNothing)
                .isEmpty();
    }

    private static boolean isNothing(ReferralDecision decision) {
        return decision instanceof ReferralDecision.Decided decided
                && decided.outcome() == Outcome.NO_INDICATOR_PRESENT;
    }
}
