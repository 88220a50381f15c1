package org.safeguardingforms.assessment;

import java.time.LocalDate;
import java.time.Period;

/** The age that the rules were given, in completed years. It is personal data: {@code toString} does not show it. */
public sealed interface AgeUsed {

    /** The age is known. */
    record Exact(int years) implements AgeUsed {
        @Override
        public String toString() {
            return "Exact[…]";
        }
    }

    /** The age was estimated; the youngest age of the range counts. */
    record Estimated(int from, int to) implements AgeUsed {
        @Override
        public String toString() {
            return "Estimated[…]";
        }
    }

    /** Nothing is known of the age. */
    record NotKnown() implements AgeUsed {}

    /**
     * The age at a day, for a child born on another. The child attains an age at the start of the anniversary; born on
     * 29 February, on 1 March of other years. {@code dateOfBirth.plusYears(n)} would be a day early there.
     *
     * @throws IllegalArgumentException if the day is before the birth
     */
    static Exact at(LocalDate day, LocalDate dateOfBirth) {
        if (day.isBefore(dateOfBirth)) {
            throw new IllegalArgumentException("day: must not be before the birth");
        }
        return new Exact(Period.between(dateOfBirth, day).getYears());
    }
}
