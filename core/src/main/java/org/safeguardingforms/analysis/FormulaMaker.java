package org.safeguardingforms.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeguardingforms.definition.Rule;
import org.safeguardingforms.rule.Conclusion;
import org.safeguardingforms.rule.Condition;

/**
 * Turns rules into formulas, at one age and with one conclusion.
 *
 * @param view what the rules can see
 * @param age in completed years
 * @param conclusion what the professional concludes; null for nothing
 */
record FormulaMaker(SideView view, int age, @Nullable Conclusion conclusion) {

    Formula of(Rule rule) {
        return of(rule.when(), rule.mandatory());
    }

    private Formula of(Condition condition, boolean mandatory) {
        if (condition instanceof Condition.AgeAtMost atMost) {
            return Formula.of(age <= atMost.years());
        } else if (condition instanceof Condition.CircumstanceHolds holds) {
            return Formula.atLeast(1, view.count(holds.circumstance()));
        } else if (condition instanceof Condition.JudgementRecorded recorded) {
            return Formula.of(recorded.conclusion() == conclusion);
        } else if (condition instanceof Condition.Present present) {
            return present(present, mandatory);
        } else if (condition instanceof Condition.AgeSuggestionOpen open) {
            return Formula.atLeast(open.atLeast(), view.count(state -> state.isAgeSuggestionOpen(view.rules(), age)));
        } else if (condition instanceof Condition.AllOf all) {
            return Formula.all(parts(all.parts(), mandatory));
        } else {
            return Formula.any(parts(((Condition.AnyOf) condition).parts(), mandatory));
        }
    }

    private List<Formula> parts(List<Condition> parts, boolean mandatory) {
        return parts.stream().map(part -> of(part, mandatory)).toList();
    }

    private Formula present(Condition.Present present, boolean mandatory) {
        var lowest = present.of().lowest();
        Tally tally = mandatory
                ? view.count(present.of(), state -> state.mandatoryLevel(view.rules(), age)
                        .isAtLeast(lowest))
                : view.count(present.of(), state -> state.effectiveLevel(view.rules(), age)
                        .isAtLeast(lowest));
        return Formula.atLeast(present.atLeast(), tally);
    }
}
