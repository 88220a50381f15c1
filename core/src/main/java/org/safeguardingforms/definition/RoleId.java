package org.safeguardingforms.definition;

import java.util.Objects;

/**
 * The stable id of a kind of agency, such as {@code school-or-college}.
 *
 * @param value words joined by hyphens; empty if no role was given
 */
public record RoleId(String value) {

    /** No role was given. */
    public static final RoleId NOT_GIVEN = new RoleId("");

    public RoleId {
        Objects.requireNonNull(value, "value");
    }

    /** False if no role was given. */
    public boolean isGiven() {
        return !value.isEmpty();
    }

    @Override
    public String toString() {
        return value;
    }
}
