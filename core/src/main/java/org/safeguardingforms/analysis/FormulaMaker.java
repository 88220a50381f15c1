package org.safeguardingforms.analysis;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.safeguardingforms.definition.ReferralRules;
import org.safeguardingforms.definition.Rule;
import org.safeguardingforms.rule.Conclusion;
import org.safeguardingforms.rule.Condition;
import org.safeguardingforms.rule.IndicatorId;
import org.safeguardingforms.rule.Level;
import org.safeguardingforms.rule.Selection;

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
            return Formula.atLeast(open.atLeast(), openSuggestions());
        } else if (condition instanceof Condition.AllOf all) {
            return Formula.all(parts(all.parts(), mandatory));
        } else {
            return Formula.any(parts(((Condition.AnyOf) condition).parts(), mandatory));
        }
    }

    private List<Formula> parts(List<Condition> parts, boolean mandatory) {
        return parts.stream().map(part -> of(part, mandatory)).toList();
    }

    private Tally openSuggestions() {
        ReferralRules rules = view.rules();
        return view.count(new Question(null, false, age), state -> state.isAgeSuggestionOpen(rules, age));
    }

    private Formula present(Condition.Present present, boolean mandatory) {
        ReferralRules rules = view.rules();
        Set<IndicatorId> selected = view.selected(present.of());
        Level lowest = present.of().lowest();
        Predicate<ConcernState> counts = mandatory
                ? state -> state.mandatoryLevel(rules, age).isAtLeast(lowest)
                : state -> state.effectiveLevel(rules, age).isAtLeast(lowest);
        Tally tally = view.count(
                new Question(present.of(), mandatory, age),
                state -> selected.contains(state.concern()) && counts.test(state));
        return Formula.atLeast(present.atLeast(), tally);
    }

    /** What is counted: the rows of a selection, or open suggestions where it is null. */
    private record Question(@Nullable Selection of, boolean mandatory, int age) {}
}
