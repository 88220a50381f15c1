package org.safeguardingforms.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Looks at every class of cases that two sides can tell apart, through its shortest case. */
final class Classes {

    private final Choices choices;
    private final Budget budget;
    private final Map<Tallies, Map<Long, Path>> reached = new HashMap<>();

    Classes(Choices choices, Budget budget) {
        this.choices = choices;
        this.budget = budget;
    }

    /**
     * A class on which the two sides disagree.
     *
     * @param path its shortest case
     * @param left what the first side asks for
     * @param right what the second side asks for
     */
    record Split(Path path, Verdict left, Verdict right) {}

    /** Every class on which the sides disagree. */
    List<Split> splits(Side left, Side right) {
        if (left.equals(right)) {
            return List.of();
        }
        Tallies tallies = Tallies.of(Stream.of(left, right).flatMap(Side::formulas));
        List<Split> splits = new ArrayList<>();
        reached(tallies).forEach((state, path) -> {
            int[] counts = tallies.counts(state);
            Predicate<Formula> holds = formula -> tallies.holds(formula, counts);
            Split split = new Split(path, left.verdict(holds), right.verdict(holds));
            if (split.left() != split.right()) {
                splits.add(split);
            }
        });
        return splits;
    }

    private Map<Long, Path> reached(Tallies tallies) {
        Map<Long, Path> states = reached.computeIfAbsent(tallies, key -> Reach.of(choices, key, budget));
        budget.spend(states.size());
        return states;
    }
}
