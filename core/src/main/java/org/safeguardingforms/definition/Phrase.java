package org.safeguardingforms.definition;

import java.util.Objects;

/**
 * A piece of printed wording in one weight.
 *
 * @param text the exact wording, with the spaces at its ends
 * @param strong true if it is printed in bold
 */
public record Phrase(String text, boolean strong) {

    public Phrase {
        Objects.requireNonNull(text, "text");
    }
}
