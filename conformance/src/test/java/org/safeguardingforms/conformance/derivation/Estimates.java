package org.safeguardingforms.conformance.derivation;

import java.util.List;
import java.util.stream.Stream;

/** Estimated ages around every limit: the youngest age counts. */
final class Estimates {

    private static final List<Child.About> RANGES = List.of(
            new Child.About(0, 17),
            new Child.About(0, 30),
            new Child.About(8, 10),
            new Child.About(10, 12),
            new Child.About(11, 12),
            new Child.About(12, 14),
            new Child.About(13, 13),
            new Child.About(13, 16),
            new Child.About(14, 14),
            new Child.About(14, 17),
            new Child.About(17, 17),
            new Child.About(17, 19),
            new Child.About(18, 18),
            new Child.About(18, 21));

    private Estimates() {}

    static Stream<Case> cases() {
        return RANGES.stream()
                .flatMap(range -> Stream.of(Level.HIGH, Level.MEDIUM).map(level -> one(range, level)));
    }

    private static Case one(Child.About range, Level level) {
        String name = "The age is estimated as " + range.from() + " to " + range.to() + ", and one " + level.printed()
                + " row is present.";
        return Case.of(name, Sketch.of(range).yes(Annexe2.of(level)), "6.5");
    }
}
