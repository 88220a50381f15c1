package org.safeguardingforms.analysis;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeguardingforms.definition.Rule;
import org.safeguardingforms.rule.Conclusion;

/**
 * What one edition asks for in one situation, by formulas over the choices.
 *
 * @param otherwise what it asks for if no stage holds
 * @param stages what it asks for, from most to least
 * @param turns the rules that the age decides; empty if it is known
 */
record Side(Verdict otherwise, List<Stage> stages, List<Turn> turns) {

    /** It asks for this if the formula holds. */
    record Stage(Verdict verdict, Formula when) {}

    /** A rule that is met at the youngest age if one formula holds, and at the oldest if another does. */
    record Turn(Formula young, Formula old) {}

    static final Side NO_OUTCOME = new Side(Verdict.NO_OUTCOME, List.of(), List.of());

    /** Asks to keep the child under review if the formula holds, and for nothing otherwise. */
    static Side asking(Formula formula) {
        return new Side(
                Verdict.NO_INDICATOR_PRESENT, List.of(new Stage(Verdict.KEEP_UNDER_REVIEW, formula)), List.of());
    }

    /** What some rules of an edition ask for. */
    static Side of(SideView view, List<Rule> rules, Situation situation) {
        int oldest = situation.oldest(view.rules());
        if (oldest >= view.rules().ageScope().adultAt()) {
            return NO_OUTCOME;
        }
        FormulaMaker old = new FormulaMaker(view, oldest, situation.conclusion());
        FormulaMaker young = new FormulaMaker(view, situation.youngest(), situation.conclusion());
        List<Turn> turns = situation.isAgeKnown() ? List.of() : turns(rules, young, old);
        return new Side(Verdict.NO_INDICATOR_PRESENT, stages(rules, old), turns);
    }

    private static List<Stage> stages(List<Rule> rules, FormulaMaker formulas) {
        Map<Verdict, List<Formula>> byVerdict = new EnumMap<>(Verdict.class);
        for (Rule rule : rules) {
            byVerdict
                    .computeIfAbsent(verdict(rule, formulas.conclusion()), verdict -> new ArrayList<>())
                    .add(formulas.of(rule));
        }
        List<Stage> stages = new ArrayList<>();
        byVerdict.forEach((verdict, any) -> stages.add(0, new Stage(verdict, Formula.any(any))));
        return upToTheFirstThatAlwaysHolds(stages);
    }

    /** A conclusion against the concerns settles a required judgement, and nothing else. */
    private static Verdict verdict(Rule rule, @Nullable Conclusion conclusion) {
        Verdict verdict = Verdict.of(rule.outcome(), rule.mandatory());
        boolean settled = verdict == Verdict.JUDGEMENT_REQUIRED && conclusion == Conclusion.DOES_NOT_CONFIRM_CONCERNS;
        return settled ? Verdict.KEEP_UNDER_REVIEW : verdict;
    }

    private static List<Stage> upToTheFirstThatAlwaysHolds(List<Stage> stages) {
        List<Stage> kept = new ArrayList<>();
        for (Stage stage : stages) {
            if (stage.when() != Formula.Constant.NEVER) {
                kept.add(stage);
            }
            if (stage.when() == Formula.Constant.ALWAYS) {
                break;
            }
        }
        return kept;
    }

    private static List<Turn> turns(List<Rule> rules, FormulaMaker young, FormulaMaker old) {
        return rules.stream()
                .map(rule -> new Turn(young.of(rule), old.of(rule)))
                .filter(turn -> !turn.young().equals(turn.old()))
                .toList();
    }

    /** Every formula that the verdict depends on. */
    Stream<Formula> formulas() {
        return Stream.concat(
                stages.stream().map(Stage::when), turns.stream().flatMap(turn -> Stream.of(turn.young(), turn.old())));
    }

    /** What it asks for, given which of the formulas hold. An unknown age that decides a rule asks for a judgement. */
    Verdict verdict(Predicate<Formula> holds) {
        Verdict verdict = otherwise;
        for (Stage stage : stages) {
            if (holds.test(stage.when())) {
                verdict = stage.verdict();
                break;
            }
        }
        boolean asked = verdict.compareTo(Verdict.JUDGEMENT_REQUIRED) >= 0;
        return asked || turns.stream().noneMatch(turn -> holds.test(turn.young()) && !holds.test(turn.old()))
                ? verdict
                : Verdict.JUDGEMENT_REQUIRED;
    }
}
