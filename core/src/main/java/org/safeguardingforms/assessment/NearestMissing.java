package org.safeguardingforms.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.safeguardingforms.rule.Condition;
import org.safeguardingforms.rule.Finding;
import org.safeguardingforms.rule.Truth;

/** The fewest things that are missing before a rule is met, in words. */
final class NearestMissing {

    private final Words words;

    NearestMissing(Words words) {
        this.words = words;
    }

    /** One sentence part for each thing missing; empty if the finding is met. */
    List<String> of(Finding finding) {
        if (finding.truth() == Truth.MET) {
            return List.of();
        }
        if (finding instanceof Finding.Compound compound) {
            return ofParts(compound);
        }
        return List.of(
                finding instanceof Finding.Count count ? words.missing(count) : words.condition(finding.condition()));
    }

    private List<String> ofParts(Finding.Compound compound) {
        Stream<List<String>> parts = compound.parts().stream().map(this::of);
        if (compound.condition() instanceof Condition.AllOf) {
            return parts.flatMap(List::stream).toList();
        }
        return parts.min(Comparator.comparingInt(List::size)).orElse(List.of());
    }
}
