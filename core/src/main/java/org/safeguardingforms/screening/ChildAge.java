package org.safeguardingforms.screening;

import java.time.LocalDate;
import java.util.Objects;

/** What is known of a child's age. It is personal data: {@code toString} does not show it. */
public sealed interface ChildAge {

    /**
     * The date of birth is known. A child attains an age at the start of the anniversary; born on 29 February, on 1 March
     * of other years.
     *
     * @param date the date of birth
     */
    record BornOn(LocalDate date) implements ChildAge {
        public BornOn {
            Objects.requireNonNull(date, "date");
        }

        @Override
        public String toString() {
            return "BornOn[…]";
        }
    }

    /**
     * The age was estimated, in completed years at the date of the screening. Rules take the youngest age.
     *
     * @param from the youngest age it may be
     * @param to the oldest age it may be; not below {@code from}
     */
    record Estimated(int from, int to) implements ChildAge {

        /** The oldest age that can be recorded. */
        public static final int OLDEST = 120;

        public Estimated {
            if (from < 0 || to > OLDEST || from > to) {
                throw new IllegalArgumentException("from, to: must be 0 to 120, the younger age first");
            }
        }

        @Override
        public String toString() {
            return "Estimated[…]";
        }
    }

    /** Nothing is known of the age. */
    record Unknown() implements ChildAge {}
}
