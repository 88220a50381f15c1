package org.safeguardingforms.definition;

import java.util.List;
import java.util.Objects;
import org.safeguardingforms.rule.Condition;
import org.safeguardingforms.rule.Outcome;
import org.safeguardingforms.rule.RuleId;

/**
 * A referral rule: when its condition is met, the outcome is at least this. Rules only raise.
 *
 * @param id its stable id
 * @param title what it says, in one short sentence
 * @param when its condition
 * @param outcome what it asks for
 * @param mandatory true if nobody may decide against it; always a referral. Its levels can be raised, never lowered
 * @param citations the paragraphs it comes from; at least one
 */
public record Rule(
        RuleId id, String title, Condition when, Outcome outcome, boolean mandatory, List<Citation> citations) {

    public Rule {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(outcome, "outcome");
        citations = List.copyOf(citations);
        if (citations.isEmpty()) {
            throw new IllegalArgumentException("citations: must not be empty");
        }
        if (mandatory && outcome != Outcome.REFER) {
            throw new IllegalArgumentException("mandatory: only a referral can be mandatory");
        }
    }
}
