package org.safeguardingforms.conformance.derivation;

import java.util.Arrays;
import java.util.stream.Stream;

/** The professional's own level, up, down and the same, on each printed level, around the ages that ask for levels. */
final class AmendedLevels {

    private AmendedLevels() {}

    static Stream<Case> cases() {
        return Stream.of(10, 11, 13, 14)
                .flatMap(age -> Arrays.stream(Level.values()).flatMap(printed -> Arrays.stream(Level.values())
                        .flatMap(own -> Arrays.stream(Answer.values()).map(answer -> one(age, printed, own, answer)))));
    }

    private static Case one(int age, Level printed, Level own, Answer answer) {
        String change = own == printed ? "kept at " : own.compareTo(printed) > 0 ? "raised to " : "lowered to ";
        String name = "A " + printed.printed() + " row is answered " + answer.printed() + " about a child of " + age
                + ", its level " + change + own.printed() + " by the professional.";
        Sketch sketch = Sketch.aged(age).with(Annexe2.of(printed), new Response(answer, own));
        return Case.of(name, sketch, "Annexe 2, paragraph 5", "6.4");
    }
}
