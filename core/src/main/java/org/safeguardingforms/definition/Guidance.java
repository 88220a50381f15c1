package org.safeguardingforms.definition;

import java.util.Objects;

/**
 * A sentence for the professional, with the paragraph it comes from.
 *
 * @param text the sentence
 * @param citation where it comes from
 */
public record Guidance(String text, Citation citation) {

    public Guidance {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(citation, "citation");
    }
}
