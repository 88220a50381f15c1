package org.safeguardingforms.calendar;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Days from one to another, both included.
 *
 * @param from the first day
 * @param to the last day; not before the first
 */
public record DateRange(LocalDate from, LocalDate to) {

    public DateRange {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("to: must not be before from");
        }
    }

    /** True on the first day, on the last day, and between them. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** The days in both ranges, or empty if they share none. */
    public Optional<DateRange> intersection(DateRange other) {
        LocalDate first = from.isAfter(other.from) ? from : other.from;
        LocalDate last = to.isBefore(other.to) ? to : other.to;
        return first.isAfter(last) ? Optional.empty() : Optional.of(new DateRange(first, last));
    }

    /** {@code 2012-01-01 to 2028-12-31}. */
    @Override
    public String toString() {
        return from + " to " + to;
    }
}
