package org.safeguardingforms.document;

import java.util.List;
import java.util.Objects;

/**
 * A labelled place for a name or a date.
 *
 * @param label the printed label
 * @param value what was filled in; empty leaves room to write by hand
 */
public record Field(String label, List<Span> value) {

    public Field {
        Objects.requireNonNull(label, "label");
        value = List.copyOf(value);
    }
}
