package org.safeguardingforms.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The counts that some formulas ask about. Each is kept only up to the most that is asked of it, and all of them together are
 * one number, a state: two cases in the same state are in the same class.
 */
final class Tallies {

    private final List<Tally> tallies;
    private final List<Integer> sizes = new ArrayList<>();
    private final Map<Tally, Integer> numbers = new LinkedHashMap<>();
    private long states = 1;

    private Tallies(Map<Tally, Integer> needed) {
        this.tallies = List.copyOf(needed.keySet());
        for (Tally tally : tallies) {
            int size = Objects.requireNonNull(needed.get(tally)) + 1;
            numbers.put(tally, numbers.size());
            sizes.add(size);
            states = states > Long.MAX_VALUE / size ? Long.MAX_VALUE : states * size;
        }
    }

    static Tallies of(Stream<Formula> formulas) {
        Map<Tally, Integer> needed = new LinkedHashMap<>();
        formulas.flatMap(Formula::counts).forEach(count -> needed.merge(count.tally(), count.needed(), Math::max));
        return new Tallies(needed);
    }

    /** How many states there are at most; the greatest long if they are too many to be numbered. */
    long states() {
        return states;
    }

    /** What a choice adds to each count. */
    List<Integer> added(int choice) {
        return tallies.stream().map(tally -> tally.addedBy(choice)).toList();
    }

    /** Each count in a state. */
    int[] counts(long state) {
        int[] counts = new int[sizes.size()];
        long rest = state;
        for (int i = counts.length - 1; i >= 0; i--) {
            counts[i] = (int) (rest % sizes.get(i));
            rest /= sizes.get(i);
        }
        return counts;
    }

    /** The state after adding to some counts. */
    long plus(int[] counts, List<Integer> added) {
        long state = 0;
        for (int i = 0; i < counts.length; i++) {
            int size = sizes.get(i);
            state = state * size + Math.min(counts[i] + added.get(i), size - 1);
        }
        return state;
    }

    boolean holds(Formula formula, int[] counts) {
        if (formula instanceof Formula.AtLeast count) {
            return counts[Objects.requireNonNull(numbers.get(count.tally()))] >= count.needed();
        } else if (formula instanceof Formula.All all) {
            return all.parts().stream().allMatch(part -> holds(part, counts));
        } else if (formula instanceof Formula.Any any) {
            return any.parts().stream().anyMatch(part -> holds(part, counts));
        }
        return formula == Formula.Constant.ALWAYS;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tallies that && tallies.equals(that.tallies) && sizes.equals(that.sizes);
    }

    @Override
    public int hashCode() {
        return tallies.hashCode() + sizes.hashCode();
    }
}
