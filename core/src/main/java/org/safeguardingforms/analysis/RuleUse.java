package org.safeguardingforms.analysis;

import java.util.List;
import org.safeguardingforms.definition.Rule;
import org.safeguardingforms.edition.Edition;

/** Finds out what each rule of an edition is there for. */
final class RuleUse {

    private final SideView view;
    private final Form form;
    private final Choices choices;
    private final Classes classes;
    private final List<Situation> situations;
    private final List<Rule> rules;

    RuleUse(Edition edition, Budget budget) {
        this.form = Form.of(edition);
        this.choices = Choices.forBoth(form, form, budget);
        this.view = SideView.of(form, choices, Choice::left);
        this.classes = new Classes(choices, budget);
        this.situations = Situation.of(List.of(edition));
        this.rules = edition.referralRules().rules();
    }

    List<Rule> unreachable() {
        return rules.stream().filter(rule -> !isEverMet(rule)).toList();
    }

    private boolean isEverMet(Rule rule) {
        return situations.stream().anyMatch(situation -> {
            int age = situation.oldest(view.rules());
            Formula formula = new FormulaMaker(view, age, situation.conclusion()).of(rule);
            return !classes.splits(Side.asking(Formula.of(false)), Side.asking(formula))
                    .isEmpty();
        });
    }

    List<Rule> addingNothing() {
        return rules.stream()
                .filter(rule -> isEverMet(rule) && !makesADifference(rule))
                .toList();
    }

    private boolean makesADifference(Rule rule) {
        List<Rule> others = rules.stream().filter(other -> !other.equals(rule)).toList();
        return situations.stream()
                .anyMatch(situation -> !classes.splits(side(rules, situation), side(others, situation))
                        .isEmpty());
    }

    private Side side(List<Rule> some, Situation situation) {
        return Side.of(view, some, situation);
    }

    List<Gap> gaps() {
        Side anything = Side.asking(Formula.atLeast(1, view.anythingPresent()));
        Differences gaps = new Differences(choices, form);
        for (Situation situation : situations) {
            classes.splits(side(rules, situation), anything).stream()
                    .filter(split -> split.left() == Verdict.NO_INDICATOR_PRESENT)
                    .forEach(split -> gaps.add(situation, split));
        }
        return gaps.sorted().stream()
                .map(one -> new Gap(one.smallest(), one.ages()))
                .toList();
    }
}
