package org.safeguardingforms.rule;

/**
 * The stable id of a referral rule.
 *
 * @param value words joined by hyphens, such as {@code high-indicator}
 */
public record RuleId(String value) implements Comparable<RuleId> {

    public RuleId {
        IdForm.WORDS.check(value);
    }

    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
