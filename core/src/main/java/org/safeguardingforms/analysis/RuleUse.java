package org.safeguardingforms.analysis;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.safeguardingforms.definition.Rule;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.rule.Condition;

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
        return differs(rules.stream().filter(other -> !other.equals(rule)).toList());
    }

    /** True if some case has another outcome under these rules. */
    private boolean differs(List<Rule> others) {
        return situations.stream()
                .anyMatch(situation -> !classes.splits(side(rules, situation), side(others, situation))
                        .isEmpty());
    }

    /** The outermost parts of conditions that no outcome depends on, leaving aside rules of which none does. */
    List<IdlePart> idleParts(Collection<Rule> idle) {
        return rules.stream()
                .filter(rule -> !idle.contains(rule))
                .flatMap(this::idleParts)
                .toList();
    }

    private Stream<IdlePart> idleParts(Rule rule) {
        List<Trimmed> idle = Trimmed.allOf(rule.when()).stream()
                .filter(one -> !differs(with(rule, one.left())))
                .toList();
        return idle.stream()
                .filter(one -> idle.stream().noneMatch(one::isPartOf))
                .map(one -> new IdlePart(rule.id(), one.pointer()));
    }

    private List<Rule> with(Rule rule, Condition when) {
        Rule changed = new Rule(rule.id(), rule.title(), when, rule.outcome(), rule.mandatory(), rule.citations());
        return rules.stream().map(one -> one.equals(rule) ? changed : one).toList();
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
