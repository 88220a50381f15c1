package org.safeguardingforms.conformance.derivation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** For every combination of rules met and rules not known that there is, the first case that has it. */
final class RuleCombinations {

    private static final List<Child> CHILDREN =
            List.of(Child.aged(10), Child.aged(12), Child.aged(15), new Child.Unknown());

    private RuleCombinations() {}

    static Stream<Case> cases() {
        Map<String, Case> cases = new LinkedHashMap<>();
        sketches().forEach(sketch -> {
            Expected expected = new Expected(sketch);
            String name = name(expected);
            cases.putIfAbsent(name, Case.of(name, sketch));
        });
        return cases.values().stream();
    }

    /** Simple ones first: whatever is answered, then judgements. */
    static Stream<Sketch> sketches() {
        return Arrays.stream(Conclusion.values())
                .flatMap(conclusion -> answers().flatMap(sketch -> CHILDREN.stream()
                        .map(child -> answered(child, sketch).judged(conclusion))));
    }

    private static Sketch answered(Child child, Sketch as) {
        return new Sketch(child, as.day(), as.responses(), as.othersNo(), as.open(), as.conclusion(), as.draft());
    }

    private static Stream<Sketch> answers() {
        List<Sketch> settled = new ArrayList<>();
        Sketch none = Sketch.of(new Child.Unknown());
        settled.add(none);
        responses(none).forEach(settled::add);
        List<Sketch> pairs = settled.stream()
                .flatMap(sketch ->
                        responses(sketch).filter(more -> more.responses().size() == 2))
                .toList();
        settled.addAll(pairs);
        Stream<Sketch> open = settled.stream()
                .flatMap(sketch -> Stream.of(
                        sketch.othersUnanswered(),
                        sketch.leavingOpen(Annexe2.OTHER_LOW),
                        sketch.leavingOpen(Annexe2.OTHER_MEDIUM),
                        sketch.leavingOpen(Annexe2.OTHER_HIGH)));
        return Stream.concat(settled.stream(), open);
    }

    /** The sketch with one row more, answered Yes, at its own or at another level. */
    private static Stream<Sketch> responses(Sketch sketch) {
        return Stream.of(
                sketch.yes(Annexe2.LOW),
                sketch.yes(Annexe2.MEDIUM),
                sketch.yes(Annexe2.HIGH),
                sketch.with(Annexe2.MEDIUM, Response.YES.amendedTo(Level.LOW)),
                sketch.with(Annexe2.HIGH, Response.YES.amendedTo(Level.MEDIUM)));
    }

    private static String name(Expected expected) {
        String met = "Exactly these rules are met: " + words(expected.rulesMet());
        Set<TableRule> open = expected.rulesNotKnown();
        return met + (open.isEmpty() ? "." : "; and these are not known: " + words(open) + ".");
    }

    private static String words(Set<TableRule> rules) {
        return rules.isEmpty() ? "none" : rules.stream().map(TableRule::id).collect(Collectors.joining(", "));
    }
}
