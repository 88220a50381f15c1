package org.safeguardingforms.conformance.derivation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** One concern and two: "multiple other factors", of any level, whatever the mixture of Yes and Possible. */
final class Counts {

    private static final List<List<Answer>> ANSWERS = List.of(
            List.of(Answer.YES, Answer.YES),
            List.of(Answer.YES, Answer.POSSIBLE),
            List.of(Answer.POSSIBLE, Answer.POSSIBLE),
            List.of(Answer.YES, Answer.NO),
            List.of(Answer.NO, Answer.POSSIBLE),
            List.of(Answer.NO, Answer.NO));

    private Counts() {}

    static Stream<Case> cases() {
        return Stream.of(11, 14)
                .flatMap(age -> Arrays.stream(Level.values()).flatMap(first -> Arrays.stream(Level.values())
                        .filter(second -> second.compareTo(first) >= 0)
                        .flatMap(second -> ANSWERS.stream().map(answers -> one(age, first, second, answers)))));
    }

    private static Case one(int age, Level first, Level second, List<Answer> answers) {
        String name = "A child of " + age + ": one " + first.printed() + " row is answered "
                + answers.get(0).printed() + " and another, " + second.printed() + ", "
                + answers.get(1).printed() + ".";
        Sketch sketch = Sketch.aged(age)
                .with(Annexe2.of(first), new Response(answers.get(0), null))
                .with(Annexe2.otherOf(second), new Response(answers.get(1), null));
        return Case.of(name, sketch, "Annexe 2, paragraph 3");
    }
}
