package org.safeguardingforms.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Parts of a case that are alike: whatever one of them can add to the counts, each of them can, at the same cost. It makes no
 * difference which of them does, so only how many do has to be tried.
 *
 * @param options what each of them can add
 * @param members the number of the choice for each option, member by member
 */
record Kind(List<Option> options, List<List<Integer>> members) {

    /** Something that a part can add to the counts. */
    record Option(List<Integer> added, long cost) {}

    /** The parts of a case by kind, in the order of the form. Parts that add nothing are left out. */
    static List<Kind> of(Choices choices, Tallies tallies) {
        Map<List<Option>, Kind> kinds = new LinkedHashMap<>();
        for (List<Integer> part : choices.parts()) {
            Map<List<Integer>, Integer> cheapest = new LinkedHashMap<>();
            part.forEach(choice -> cheapest.merge(
                    tallies.added(choice), choice, (old, found) -> choices.isShorter(found, old) ? found : old));
            add(kinds, cheapest, choices);
        }
        return List.copyOf(kinds.values());
    }

    private static void add(Map<List<Option>, Kind> kinds, Map<List<Integer>, Integer> cheapest, Choices choices) {
        List<Option> options = new ArrayList<>();
        List<Integer> member = new ArrayList<>();
        cheapest.forEach((added, choice) -> {
            if (added.stream().anyMatch(more -> more > 0)) {
                options.add(new Option(added, choices.choice(choice).cost()));
                member.add(choice);
            }
        });
        if (!options.isEmpty()) {
            kinds.computeIfAbsent(options, key -> new Kind(key, new ArrayList<>()))
                    .members
                    .add(member);
        }
    }
}
