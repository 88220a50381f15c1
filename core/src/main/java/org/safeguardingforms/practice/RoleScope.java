package org.safeguardingforms.practice;

import java.util.Set;
import org.safeguardingforms.definition.RoleId;

/** The kinds of agency that something speaks to. */
public sealed interface RoleScope {

    /** True if it speaks to this kind of agency. */
    boolean includes(RoleId role);

    /** The kinds of agency that it names. */
    Set<RoleId> named();

    /** Only these. */
    record Only(Set<RoleId> named) implements RoleScope {
        public Only {
            named = Set.copyOf(named);
        }

        @Override
        public boolean includes(RoleId role) {
            return named.contains(role);
        }
    }

    /** All but these, and whoever names no kind of agency. */
    record AllBut(Set<RoleId> named) implements RoleScope {
        public AllBut {
            named = Set.copyOf(named);
        }

        @Override
        public boolean includes(RoleId role) {
            return !named.contains(role);
        }
    }
}
