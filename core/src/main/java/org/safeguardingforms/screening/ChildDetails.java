package org.safeguardingforms.screening;

import java.time.LocalDate;
import java.util.Objects;
import org.safeguardingforms.text.WrittenText;

/**
 * The child that a screening is about. Its {@code toString} shows nothing of them.
 *
 * @param name the child's name as it is written, in any script; empty if not given yet
 * @param age what is known of the age
 */
public record ChildDetails(
        @WrittenText(max = WrittenText.NAME) String name, ChildAge age) {

    /** Nothing is known yet. */
    public static final ChildDetails NOT_GIVEN = new ChildDetails("", new ChildAge.Unknown());

    public ChildDetails {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(age, "age");
    }

    /** A child whose date of birth is known. */
    public static ChildDetails born(String name, LocalDate dateOfBirth) {
        return new ChildDetails(name, new ChildAge.BornOn(dateOfBirth));
    }

    /** A child whose age was estimated. @throws IllegalArgumentException if the range runs backwards */
    public static ChildDetails aboutAged(String name, int from, int to) {
        return new ChildDetails(name, new ChildAge.Estimated(from, to));
    }

    /** A child of whose age nothing is known. */
    public static ChildDetails ofUnknownAge(String name) {
        return new ChildDetails(name, new ChildAge.Unknown());
    }

    @Override
    public String toString() {
        return "ChildDetails[…]";
    }
}
