package org.safeguardingforms.rule;

/**
 * The stable id of a row of the Screening Tool.
 *
 * @param value domain id, full stop, name, such as {@code health.self-harming}
 */
public record IndicatorId(String value) implements Comparable<IndicatorId> {

    public IndicatorId {
        IdForm.INDICATOR.check(value);
    }

    @Override
    public int compareTo(IndicatorId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
