package org.safeguardingforms.json.variant;

import java.util.List;
import java.util.Objects;

/**
 * Where an element of an edition comes from.
 *
 * @param document id and version of the definition or variant that brought it in
 * @param touches what variants have done to it since, lowest variant first; for an added element, its addition comes first
 */
public record Origin(String document, List<Touch> touches) {

    public Origin {
        Objects.requireNonNull(document, "document");
        touches = List.copyOf(touches);
    }
}
