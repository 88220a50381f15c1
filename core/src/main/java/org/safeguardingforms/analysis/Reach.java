package org.safeguardingforms.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds every state that a case can be in, and the shortest case that is in it, by taking up one part of the case after the
 * other. As soon as another part of the same kind changes nothing, the rest of its kind is left out.
 */
final class Reach {

    private final Tallies tallies;
    private final Budget budget;
    private final Map<Long, Path> reached = new LinkedHashMap<>();

    private Reach(Tallies tallies, Budget budget) {
        this.tallies = tallies;
        this.budget = budget;
        reached.put(0L, Path.START);
    }

    static Map<Long, Path> of(Choices choices, Tallies tallies, Budget budget) {
        Reach reach = new Reach(tallies, budget);
        if (tallies.states() == Long.MAX_VALUE) {
            budget.allow(Integer.MAX_VALUE, tallies.states());
        }
        Kind.of(choices, tallies).forEach(reach::takeUp);
        return reach.reached;
    }

    private void takeUp(Kind kind) {
        for (List<Integer> member : kind.members()) {
            if (!takeUp(kind.options(), member)) {
                return;
            }
        }
    }

    /** True if a state was reached that was not reached before, or in a shorter way. */
    private boolean takeUp(List<Kind.Option> options, List<Integer> member) {
        boolean changed = false;
        for (Map.Entry<Long, Path> before : snapshot()) {
            int[] counts = tallies.counts(before.getKey());
            for (int i = 0; i < member.size(); i++) {
                Kind.Option option = options.get(i);
                changed |= reach(tallies.plus(counts, option.added()), before.getValue(), member.get(i), option.cost());
            }
            budget.allow(reached.size(), tallies.states());
        }
        return changed;
    }

    private List<Map.Entry<Long, Path>> snapshot() {
        List<Map.Entry<Long, Path>> entries = new ArrayList<>();
        reached.forEach((state, path) -> entries.add(Map.entry(state, path)));
        return entries;
    }

    private boolean reach(long state, Path before, int choice, long cost) {
        Path known = reached.get(state);
        if (known != null && known.cost() <= before.cost() + cost) {
            return false;
        }
        reached.put(state, before.and(choice, cost));
        return true;
    }
}
