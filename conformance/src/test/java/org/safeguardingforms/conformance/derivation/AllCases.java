package org.safeguardingforms.conformance.derivation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All conformance cases of the Oxfordshire edition, in the order of the file. */
public final class AllCases {

    private AllCases() {}

    static List<Case> list() {
        List<Case> cases = Stream.of(
                        EveryRow.cases(),
                        Birthdays.cases(),
                        Estimates.cases(),
                        UnknownAges.cases(),
                        AmendedLevels.cases(),
                        Counts.cases(),
                        Judgements.cases(),
                        RepeatedRows.cases(),
                        Unanswered.cases(),
                        Drafts.cases(),
                        RuleCombinations.cases())
                .flatMap(family -> family)
                .toList();
        Set<String> names = new HashSet<>();
        cases.stream().filter(one -> !names.add(one.name())).findFirst().ifPresent(one -> {
            throw new IllegalStateException("Two cases are named: " + one.name());
        });
        return cases;
    }

    /** The file: one case a line. */
    public static String file() {
        List<Case> cases = list();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            lines.add(new CaseLine(i + 1, cases.get(i)).text());
        }
        return lines.stream().collect(Collectors.joining("\n", "", "\n"));
    }
}
