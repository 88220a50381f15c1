package org.safeguardingforms.definition;

import java.util.Objects;

/**
 * The ages that the tool is for (6.5, 4.1).
 *
 * @param designedFrom the youngest age it was designed for, in completed years
 * @param youngerNote what to tell the professional about a younger child; the tool may still be used
 * @param adultAt the age from which it gives no outcome
 * @param adultSignpost where to turn instead
 */
public record AgeScope(int designedFrom, Guidance youngerNote, int adultAt, Guidance adultSignpost) {

    public AgeScope {
        Objects.requireNonNull(youngerNote, "youngerNote");
        Objects.requireNonNull(adultSignpost, "adultSignpost");
    }
}
