package org.safeguardingforms.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.safeguardingforms.definition.ReferralRules;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.rule.Level;

/** Finds the cases for which an edition asks for less than for a less worrying one. */
final class Drops {

    private final Form form;
    private final ReferralRules rules;
    private final Budget budget;
    private final Map<List<Level>, Rising> rising = new HashMap<>();
    private final List<Found> found = new ArrayList<>();

    private Drops(Edition edition, Budget budget) {
        this.form = Form.of(edition);
        this.rules = form.rules();
        this.budget = budget;
    }

    private record Found(Drop drop, long cost) {}

    /** The case before and the case after, where they differ in rows or circumstances. */
    private record Rising(Choices choices, SideView before, SideView after, Classes classes) {

        static Rising of(Form form, Choices choices, Budget budget) {
            return new Rising(
                    choices,
                    SideView.of(form, choices, Choice::left),
                    SideView.of(form, choices, Choice::right),
                    new Classes(choices, budget));
        }
    }

    /** All of them, the smallest cases first; of those that differ in age only, the oldest child. */
    static List<Drop> of(Edition edition, Budget budget) {
        Drops drops = new Drops(edition, budget);
        List<Situation> situations = Situation.of(List.of(edition));
        situations.forEach(drops::riseRows);
        Rising same = Rising.of(drops.form, Choices.forBoth(drops.form, drops.form, budget), budget);
        situations.forEach(older -> situations.stream()
                .filter(younger -> younger.isNextYounger(older))
                .forEach(younger -> drops.compare(same, older, younger)));
        return drops.found.stream()
                .sorted(Comparator.comparingLong(Found::cost))
                .map(Found::drop)
                .toList();
    }

    private void riseRows(Situation situation) {
        int age = situation.oldest(rules);
        List<Level> counting = Stream.of(Level.values())
                .map(level -> rules.levelByDefault(level, age))
                .toList();
        Rising cases =
                rising.computeIfAbsent(counting, key -> Rising.of(form, Choices.rising(form, age, budget), budget));
        compare(cases, situation, situation);
    }

    private void compare(Rising cases, Situation before, Situation after) {
        Side left = Side.of(cases.before(), rules.rules(), before);
        Side right = Side.of(cases.after(), rules.rules(), after);
        cases.classes().splits(left, right).stream()
                .filter(split -> split.right().compareTo(split.left()) < 0)
                .filter(split -> split.path().cost() < 2 * Cost.CHANGE)
                .forEach(split -> add(split, cases.choices(), before, after));
    }

    private void add(Classes.Split split, Choices choices, Situation before, Situation after) {
        Choice whole = split.path().joined(choices);
        Drop drop = new Drop(
                new Witness(before, whole.left(), form),
                new Witness(after, whole.right(), form),
                split.left(),
                split.right());
        found.add(new Found(drop, split.path().cost() + Cost.of(before)));
    }
}
