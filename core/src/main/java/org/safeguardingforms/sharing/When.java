package org.safeguardingforms.sharing;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** When something happened. */
public sealed interface When {

    /** How sure the days are. */
    enum Precision {
        /** The days are known. */
        EXACT,
        /** It was about then. */
        APPROXIMATE
    }

    /** Nothing is said of it. */
    record NotGiven() implements When {}

    /**
     * On one day.
     *
     * @param day the day
     * @param precision how sure it is
     */
    record On(LocalDate day, Precision precision) implements When {
        public On {
            Objects.requireNonNull(day, "day");
            Objects.requireNonNull(precision, "precision");
        }
    }

    /**
     * At some time in a period, or all through it.
     *
     * @param from the first day, included
     * @param to the last day, included; not before the first
     * @param precision how sure the days are
     */
    record Between(LocalDate from, LocalDate to, Precision precision) implements When {
        public Between {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(precision, "precision");
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("from, to: the earlier day comes first");
            }
        }
    }

    /** Nothing is said of it. */
    static When notGiven() {
        return new NotGiven();
    }

    /** Exactly on this day. */
    static When on(LocalDate day) {
        return new On(day, Precision.EXACT);
    }

    /** On this day or thereabouts. */
    static When about(LocalDate day) {
        return new On(day, Precision.APPROXIMATE);
    }

    /** From this day to that, both included. @throws IllegalArgumentException if the second is before the first */
    static When between(LocalDate from, LocalDate to) {
        return new Between(from, to, Precision.EXACT);
    }

    /** The last day that it speaks of; empty if nothing is said. */
    default Optional<LocalDate> lastDay() {
        if (this instanceof On on) {
            return Optional.of(on.day());
        }
        return this instanceof Between period ? Optional.of(period.to()) : Optional.empty();
    }
}
