package org.safeguardingforms.conformance.derivation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Rows that nobody answered are not answered No: what they could lead to, and when they no longer matter. */
final class Unanswered {

    private static final List<Integer> AGES = List.of(9, 10, 11, 13, 14, 17, 18);

    private Unanswered() {}

    static Stream<Case> cases() {
        return Stream.of(nothing(), one(), oneBesidePresent(), allButOne(), judged())
                .flatMap(cases -> cases);
    }

    private static Stream<Case> nothing() {
        return AGES.stream()
                .map(age -> Case.of(
                        "Nothing is answered about a child of " + age + ".",
                        Sketch.aged(age).othersUnanswered(),
                        "6.5"));
    }

    private static Stream<Case> one() {
        return Stream.of(10, 13, 14).flatMap(age -> Arrays.stream(Level.values())
                .map(open -> Case.of(
                        "One " + open.printed() + " row is left open about a child of " + age
                                + ", and every other is answered No.",
                        Sketch.aged(age).leavingOpen(Annexe2.of(open)))));
    }

    private static Stream<Case> oneBesidePresent() {
        return Stream.of(13, 14).flatMap(age -> Arrays.stream(Level.values())
                .flatMap(present -> Arrays.stream(Level.values()).map(open -> {
                    String name = "One " + open.printed() + " row is left open about a child of " + age + ", one "
                            + present.printed() + " row is present, and every other is answered No.";
                    Sketch sketch = Sketch.aged(age).yes(Annexe2.of(present)).leavingOpen(Annexe2.otherOf(open));
                    return Case.of(name, sketch);
                })));
    }

    private static Stream<Case> allButOne() {
        return Stream.of(10, 13, 14).flatMap(age -> Arrays.stream(Level.values())
                .map(level -> Case.of(
                        "One " + level.printed() + " row is present about a child of " + age
                                + ", and no other is answered.",
                        Sketch.aged(age).yes(Annexe2.of(level)).othersUnanswered())));
    }

    private static Stream<Case> judged() {
        return Stream.of(13, 14).flatMap(age -> Arrays.stream(Conclusion.values())
                .filter(conclusion -> conclusion != Conclusion.NONE)
                .map(conclusion -> Case.of(
                        "Nothing is answered about a child of " + age + ", but there is " + conclusion.words() + ".",
                        Sketch.aged(age).othersUnanswered().judged(conclusion),
                        "Annexe 2, paragraph 8")));
    }
}
