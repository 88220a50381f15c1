package org.safeguardingforms.definition;

import java.util.Objects;

/**
 * The stable id of a box that says who witnessed or provided the information, such as {@code FAMILY_MEMBER}.
 *
 * @param value capitals joined by underscores
 */
public record SourceId(String value) implements Comparable<SourceId> {

    public SourceId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public int compareTo(SourceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
