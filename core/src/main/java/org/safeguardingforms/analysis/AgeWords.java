package org.safeguardingforms.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Several bands of ages in a few words: neighbours together, the youngest first, the unknown age last. */
final class AgeWords {

    private AgeWords() {}

    static String of(List<AgeBand> bands) {
        List<String> words = new ArrayList<>();
        merged(bands).forEach(band -> words.add(band.words()));
        if (bands.stream().anyMatch(AgeBand.NotKnown.class::isInstance)) {
            words.add(new AgeBand.NotKnown().words());
        }
        return String.join("; ", words);
    }

    private static List<AgeBand.Years> merged(List<AgeBand> bands) {
        List<AgeBand.Years> merged = new ArrayList<>();
        bands.stream()
                .filter(AgeBand.Years.class::isInstance)
                .map(AgeBand.Years.class::cast)
                .sorted(Comparator.comparingInt(AgeBand.Years::from))
                .forEach(next -> add(next, merged));
        return merged;
    }

    private static void add(AgeBand.Years next, List<AgeBand.Years> merged) {
        int last = merged.size() - 1;
        if (last >= 0 && merged.get(last).to() + 1 == next.from()) {
            merged.set(last, new AgeBand.Years(merged.get(last).from(), next.to()));
        } else {
            merged.add(next);
        }
    }
}
