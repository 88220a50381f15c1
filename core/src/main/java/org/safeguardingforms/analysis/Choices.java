package org.safeguardingforms.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.safeguardingforms.rule.CircumstanceId;
import org.safeguardingforms.rule.Condition;
import org.safeguardingforms.rule.IndicatorId;

/**
 * What a case can be made of, part by part: the rows of both sides, those linked in either together, and the circumstances
 * that some rule asks about. Each part has its choices, numbered through; those that neither side can tell apart are one.
 */
final class Choices {

    private final Form left;
    private final Form right;
    private final Steps steps;
    private final Budget budget;
    private final List<Choice> all = new ArrayList<>();
    private final List<List<Integer>> parts = new ArrayList<>();

    private Choices(Form left, Form right, Steps steps, Budget budget) {
        this.left = left;
        this.right = right;
        this.steps = steps;
        this.budget = budget;
        LinkedRows.of(List.of(left, right)).forEach(rows -> add(ofRows(rows)));
        Set<CircumstanceId> circumstances = new TreeSet<>();
        List.of(left, right).forEach(form -> form.rules().rules().forEach(rule -> name(rule.when(), circumstances)));
        circumstances.forEach(one -> add(steps.of(one)));
    }

    /** One case for two editions. */
    static Choices forBoth(Form left, Form right, Budget budget) {
        return new Choices(left, right, new Steps.Same(), budget);
    }

    /** A case of one edition, and the same or a more worrying one. */
    static Choices rising(Form form, int age, Budget budget) {
        return new Choices(form, form, new Steps.Rising(form, age), budget);
    }

    private void add(List<Choice> choices) {
        List<Integer> numbers = new ArrayList<>();
        for (Choice choice : choices) {
            numbers.add(all.size());
            all.add(choice);
        }
        parts.add(numbers);
    }

    /** Every choice of the rows; of those that look the same to the rules, the shortest. */
    private List<Choice> ofRows(List<IndicatorId> rows) {
        List<Choice> choices = List.of(Choice.NOTHING);
        for (IndicatorId row : rows) {
            choices = distinct(joined(choices, steps.of(row)), choice -> look(choice, rows));
        }
        return distinct(choices.stream(), choice -> seen(look(choice, rows)));
    }

    private Stream<Choice> joined(List<Choice> earlier, List<Choice> next) {
        budget.allow(earlier.size(), Long.MAX_VALUE);
        return earlier.stream().flatMap(one -> next.stream().map(one::with));
    }

    private static List<Choice> distinct(Stream<Choice> choices, Function<Choice, List<ConcernState>> look) {
        Map<List<ConcernState>, Choice> distinct = new LinkedHashMap<>();
        choices.forEach(choice -> distinct.merge(look.apply(choice), choice, Choice::orShorter));
        return new ArrayList<>(distinct.values());
    }

    private static List<ConcernState> seen(List<ConcernState> look) {
        return look.stream().map(ConcernState::seen).toList();
    }

    private List<ConcernState> look(Choice choice, List<IndicatorId> rows) {
        List<ConcernState> look = new ArrayList<>(states(left, choice.left(), rows));
        look.addAll(states(right, choice.right(), rows));
        return look;
    }

    private static List<ConcernState> states(Form form, Part part, List<IndicatorId> rows) {
        return form.concerns(rows.stream())
                .map(concern -> form.state(concern, part))
                .toList();
    }

    private static void name(Condition condition, Set<CircumstanceId> names) {
        if (condition instanceof Condition.CircumstanceHolds holds) {
            names.add(holds.circumstance());
        } else if (condition instanceof Condition.AllOf all) {
            all.parts().forEach(part -> name(part, names));
        } else if (condition instanceof Condition.AnyOf any) {
            any.parts().forEach(part -> name(part, names));
        }
    }

    /** How many choices there are in all. */
    int size() {
        return all.size();
    }

    Choice choice(int number) {
        return all.get(number);
    }

    boolean isShorter(int number, int than) {
        return choice(number).cost() < choice(than).cost();
    }

    /** The numbers of each part's choices. */
    List<List<Integer>> parts() {
        return parts;
    }
}
