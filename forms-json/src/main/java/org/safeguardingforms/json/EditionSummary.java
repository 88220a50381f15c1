package org.safeguardingforms.json;

import org.safeguardingforms.definition.Envelope;
import org.safeguardingforms.edition.EditionPin;
import org.safeguardingforms.json.definition.DefinitionDocument;
import org.safeguardingforms.json.definition.DefinitionReader;

/**
 * What can be told of an edition without assembling it.
 *
 * @param pin id, version and digest
 * @param envelope title, status and source
 */
public record EditionSummary(EditionPin pin, Envelope envelope) {

    static EditionSummary of(DefinitionDocument manifest) {
        Envelope envelope = DefinitionReader.envelope(manifest.json());
        return new EditionSummary(new EditionPin(envelope.id(), envelope.version(), manifest.digest()), envelope);
    }
}
