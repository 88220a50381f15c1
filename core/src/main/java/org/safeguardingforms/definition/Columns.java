package org.safeguardingforms.definition;

import java.util.Objects;

/** The printed headings of the three columns of the form. */
public record Columns(String indicator, String level, String answer) {

    public Columns {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(answer, "answer");
    }
}
