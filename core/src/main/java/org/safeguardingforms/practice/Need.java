package org.safeguardingforms.practice;

import java.util.List;
import java.util.Objects;
import org.safeguardingforms.definition.Citation;
import org.safeguardingforms.rule.CircumstanceId;

/**
 * Something without which a protective measure cannot be had.
 *
 * @param text what is needed
 * @param from who can give it; any one of them
 * @param metBy the circumstance that is recorded once it is there
 * @param citation where the source says so
 */
public record Need(String text, List<String> from, CircumstanceId metBy, Citation citation) {

    public Need {
        Objects.requireNonNull(text, "text");
        from = List.copyOf(from);
        Objects.requireNonNull(metBy, "metBy");
        Objects.requireNonNull(citation, "citation");
    }
}
