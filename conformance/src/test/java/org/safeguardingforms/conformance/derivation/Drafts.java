package org.safeguardingforms.conformance.derivation;

import java.time.LocalDate;
import java.util.stream.Stream;

/** Drafts, whose age is taken at the day for which somebody asks. */
final class Drafts {

    private static final LocalDate BORN = LocalDate.of(2000, 2, 29);

    private Drafts() {}

    static Stream<Case> cases() {
        return Stream.of(
                draft("is still 13", LocalDate.of(2014, 2, 28)),
                draft("is 14", LocalDate.of(2014, 3, 1)),
                draft("is still 17", LocalDate.of(2018, 2, 28)),
                draft("is an adult", LocalDate.of(2018, 3, 1)));
    }

    private static Case draft(String age, LocalDate day) {
        String name = "A draft with one High row is assessed for a day on which the child, born on 29 February 2000, "
                + age + ".";
        Sketch sketch =
                Sketch.of(new Child.Born(BORN)).on(day).yes(Annexe2.HIGH).asDraft();
        return Case.of(name, sketch, "6.5");
    }
}
