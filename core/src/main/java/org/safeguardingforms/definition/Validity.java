package org.safeguardingforms.definition;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The days on which a definition is in force, both ends included.
 *
 * @param from the first day; {@link LocalDate#MIN} if no first day is known
 * @param to the last day; {@link LocalDate#MAX} if it is still in force
 */
public record Validity(LocalDate from, LocalDate to) {

    /** In force on every day. */
    public static final Validity ALWAYS = new Validity(LocalDate.MIN, LocalDate.MAX);

    public Validity {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }

    /** True on the first day, on the last day, and between them. */
    public boolean includes(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
