package org.safeguardingforms.rule;

/**
 * The stable id of a circumstance of a child, such as being looked after.
 *
 * @param value capital words joined by underscores, such as {@code LOOKED_AFTER}
 */
public record CircumstanceId(String value) implements Comparable<CircumstanceId> {

    public CircumstanceId {
        IdForm.CAPITALS.check(value);
    }

    @Override
    public int compareTo(CircumstanceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
