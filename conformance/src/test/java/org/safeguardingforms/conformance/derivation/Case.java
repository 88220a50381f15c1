package org.safeguardingforms.conformance.derivation;

import java.util.List;
import java.util.stream.Stream;

/**
 * A conformance case before it is written down.
 *
 * @param name what it is about, in one sentence
 * @param citations the paragraphs that it comes from, beside those of the rules that are met
 * @param sketch what is recorded
 */
record Case(String name, List<String> citations, Sketch sketch) {

    static Case of(String name, Sketch sketch, String... citations) {
        return new Case(name, List.of(citations), sketch);
    }

    /** All paragraphs: its own first, then those of the rules that are met or not known. */
    List<String> allCitations(Expected expected) {
        Stream<String> ofRules = Stream.concat(expected.rulesMet().stream(), expected.rulesNotKnown().stream())
                .sorted()
                .map(TableRule::citation);
        List<String> all = Stream.concat(citations.stream(), ofRules).distinct().toList();
        return all.isEmpty() ? List.of("Annexe 2, paragraph 2") : all;
    }
}
