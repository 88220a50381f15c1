package org.safeguardingforms.definition;

import java.util.List;
import java.util.Objects;

/**
 * The kinds of agency whose professionals use the forms (section 7). Made by reading a definition.
 *
 * @param envelope what it says about itself
 * @param roles the kinds of agency, in the handbook's order
 */
public record Roles(Envelope envelope, List<Role> roles) {

    public Roles {
        Objects.requireNonNull(envelope, "envelope");
        roles = List.copyOf(roles);
    }
}
