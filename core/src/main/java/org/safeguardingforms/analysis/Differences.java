package org.safeguardingforms.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safeguardingforms.rule.Conclusion;

/** Gathers the classes on which two sides disagree, puts those that differ in age only together, and sorts them. */
final class Differences {

    private static final Comparator<Found> SMALLEST_FIRST = Comparator.comparingLong(Found::cost)
            .thenComparing(Comparator.comparingInt(Found::gap).reversed())
            .thenComparing(Comparator.comparingInt(Found::oldest).reversed());

    private final Choices choices;
    private final Form variant;
    private final List<Found> found = new ArrayList<>();

    /** @param variant the form of the second side */
    Differences(Choices choices, Form variant) {
        this.choices = choices;
        this.variant = variant;
    }

    private record Found(Situation situation, Part part, long cost, Verdict left, Verdict right) {

        int gap() {
            return Math.abs(left.compareTo(right));
        }

        int oldest() {
            return situation.age() instanceof AgeBand.Years years ? years.to() : -1;
        }

        Key key() {
            return new Key(part, situation.conclusion(), left, right);
        }
    }

    private record Key(Part part, @Nullable Conclusion conclusion, Verdict left, Verdict right) {}

    void add(Situation situation, Classes.Split split) {
        Part part = split.path().joined(choices).left();
        long cost = split.path().cost() + Cost.of(situation);
        found.add(new Found(situation, part, cost, split.left(), split.right()));
    }

    /** All of them, the smallest cases first; of cases of one size those where most is at stake, then the oldest child. */
    List<Difference> sorted() {
        Map<Key, List<Found>> groups = new LinkedHashMap<>();
        found.stream().sorted(SMALLEST_FIRST).forEach(one -> groups.computeIfAbsent(one.key(), key -> new ArrayList<>())
                .add(one));
        return groups.values().stream().map(this::difference).toList();
    }

    private Difference difference(List<Found> group) {
        Found first = group.get(0);
        List<AgeBand> ages = group.stream().map(one -> one.situation().age()).toList();
        return new Difference(new Witness(first.situation(), first.part(), variant), ages, first.left(), first.right());
    }
}
