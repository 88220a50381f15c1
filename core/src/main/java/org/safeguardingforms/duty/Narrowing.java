package org.safeguardingforms.duty;

import java.util.Optional;
import org.safeguardingforms.rule.Condition;

/** Looks for a case in which a condition of the base holds, and what stands in its place in the variant does not. */
@FunctionalInterface
public interface Narrowing {

    /**
     * Such a case in words, as small as can be.
     *
     * @return the case; or why it is not known whether there is one; empty only if there is none for certain
     */
    Optional<String> find(Condition base, Condition variant);
}
