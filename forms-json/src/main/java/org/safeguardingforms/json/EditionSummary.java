package org.safeguardingforms.json;

import org.safeguardingforms.definition.Envelope;
import org.safeguardingforms.edition.EditionPin;
import org.safeguardingforms.json.flatten.FlatEdition;

/**
 * What can be told of an edition without assembling it.
 *
 * @param pin id, version and digest
 * @param envelope title, status and source
 */
public record EditionSummary(EditionPin pin, Envelope envelope) {

    static EditionSummary of(FlatEdition edition) {
        return new EditionSummary(edition.pin(), edition.envelope());
    }
}
