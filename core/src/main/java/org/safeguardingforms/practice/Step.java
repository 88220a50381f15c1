package org.safeguardingforms.practice;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.safeguardingforms.definition.Citation;
import org.safeguardingforms.rule.Outcome;

/**
 * An action that belongs to a pathway.
 *
 * @param action which action
 * @param at the outcomes at which it is called for; at least one
 * @param moment when it is due
 * @param obligation how the source asks for it
 * @param citations the paragraphs that say so; at least one
 */
public record Step(ActionId action, Set<Outcome> at, Moment moment, Obligation obligation, List<Citation> citations) {

    public Step {
        Objects.requireNonNull(action, "action");
        at = Collections.unmodifiableSet(EnumSet.copyOf(at));
        Objects.requireNonNull(moment, "moment");
        Objects.requireNonNull(obligation, "obligation");
        citations = List.copyOf(citations);
        if (citations.isEmpty()) {
            throw new IllegalArgumentException("citations: must not be empty");
        }
    }

    /** True if nobody may leave it out. */
    public boolean isMandatory() {
        return obligation == Obligation.MANDATORY;
    }
}
