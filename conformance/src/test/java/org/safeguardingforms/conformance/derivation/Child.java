package org.safeguardingforms.conformance.derivation;

import java.time.LocalDate;
import java.util.stream.IntStream;

/** What is known of a child's age. */
sealed interface Child {

    /** The age from which the tool gives no outcome. */
    int ADULT = 18;

    /** The ages that the child may be on a day, as far as rules go. */
    int[] agesOn(LocalDate day);

    /** Born on a day. */
    record Born(LocalDate date) implements Child {

        /** A birthday is the start of the anniversary; for 29 February, 1 March of other years. */
        @Override
        public int[] agesOn(LocalDate day) {
            int years = day.getYear() - date.getYear();
            boolean birthdayToCome =
                    day.getMonthValue() * 100 + day.getDayOfMonth() < date.getMonthValue() * 100 + date.getDayOfMonth();
            return new int[] {birthdayToCome ? years - 1 : years};
        }
    }

    /** Somewhere in a range: the youngest age counts. */
    record About(int from, int to) implements Child {
        @Override
        public int[] agesOn(LocalDate day) {
            return new int[] {from};
        }
    }

    /** Nothing is known: any age of childhood. */
    record Unknown() implements Child {
        @Override
        public int[] agesOn(LocalDate day) {
            return IntStream.range(0, ADULT).toArray();
        }
    }

    /** A child who has been this old for some weeks on the day of most cases. */
    static Child aged(int years) {
        return new Born(LocalDate.of(Sketch.DAY.getYear() - years, 1, 15));
    }
}
