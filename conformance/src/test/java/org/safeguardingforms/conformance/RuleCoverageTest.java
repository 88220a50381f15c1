package org.safeguardingforms.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.safeguardingforms.definition.Rule;
import org.safeguardingforms.rule.Truth;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The cases cover every rule, and every pair of rules in every combination that there is. */
class RuleCoverageTest {

    private static final List<String> RULES = Oxfordshire.EDITION.referralRules().rules().stream()
            .map(Rule::id)
            .map(id -> id.value())
            .toList();

    /** One more fact about each case: the truth of two rules. */
    private record Pair(String first, Truth one, String second, Truth other) {}

    @Test
    void everyPairOfRulesInEveryCombinationThatThereIs() {
        Set<Pair> covered = new HashSet<>();
        expectations().forEach(expected -> covered.addAll(pairs(expected)));

        assertThat(covered).isEqualTo(possible());
    }

    private static List<Pair> pairs(JsonNode expected) {
        List<Pair> pairs = new ArrayList<>();
        for (String first : RULES) {
            for (String second : RULES) {
                pairs.add(new Pair(first, truth(expected, first), second, truth(expected, second)));
            }
        }
        return pairs;
    }

    private static Truth truth(JsonNode expected, String rule) {
        return has(expected.path("rulesMet"), rule)
                ? Truth.MET
                : has(expected.path("rulesNotKnown"), rule) ? Truth.NOT_KNOWN : Truth.NOT_MET;
    }

    private static boolean has(JsonNode list, String rule) {
        return list.values().stream().anyMatch(item -> item.stringValue().equals(rule));
    }

    private static Set<Pair> possible() {
        Set<Pair> possible = new HashSet<>();
        for (String first : RULES) {
            for (String second : RULES) {
                for (Truth one : Truth.values()) {
                    for (Truth other : Truth.values()) {
                        Pair pair = new Pair(first, one, second, other);
                        if (isPossible(pair) && isPossible(new Pair(second, other, first, one))) {
                            possible.add(pair);
                        }
                    }
                }
            }
        }
        return possible;
    }

    /** A judgement is given or not; and whatever counts a concern needs one to be present. */
    private static boolean isPossible(Pair pair) {
        if (pair.first().equals(pair.second())) {
            return pair.one() == pair.other() && isPossible(pair.first(), pair.one());
        }
        boolean countsConcerns = !pair.first().equals("judgement-confirms-concerns");
        boolean isAboutAny = pair.second().equals("any-indicator");
        boolean isWithin =
                switch (pair.one()) {
                    case MET -> pair.other() == Truth.MET;
                    case NOT_KNOWN -> pair.other() != Truth.NOT_MET;
                    case NOT_MET -> true;
                };
        return isPossible(pair.first(), pair.one()) && (!countsConcerns || !isAboutAny || isWithin);
    }

    private static boolean isPossible(String rule, Truth truth) {
        return !rule.equals("judgement-confirms-concerns") || truth != Truth.NOT_KNOWN;
    }

    private static List<JsonNode> expectations() {
        return BundledFile.lines().stream()
                .map(line -> JsonMapper.shared().readTree(line).path("expected"))
                .toList();
    }
}
