package org.safeguardingforms.rule;

/**
 * The stable id of a domain of the Screening Tool.
 *
 * @param value words joined by hyphens, such as {@code looked-after}
 */
public record DomainId(String value) implements Comparable<DomainId> {

    public DomainId {
        IdForm.WORDS.check(value);
    }

    @Override
    public int compareTo(DomainId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
