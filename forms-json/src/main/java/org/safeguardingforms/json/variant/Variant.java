package org.safeguardingforms.json.variant;

import java.util.List;
import java.util.Objects;
import org.safeguardingforms.definition.Envelope;
import org.safeguardingforms.edition.Digest;
import org.safeguardingforms.edition.EditionPin;

/**
 * What a board changes in an edition, or in another variant.
 *
 * @param envelope what it says about itself; its id and version become those of the edition that it makes
 * @param digest the digest of the variant as a document
 * @param base what it extends, by id, version and digest
 * @param relation what it says of itself in relation to its base
 * @param changes what it changes, in the order of the document
 */
public record Variant(Envelope envelope, Digest digest, EditionPin base, Relation relation, List<Change> changes) {

    public Variant {
        Objects.requireNonNull(envelope, "envelope");
        Objects.requireNonNull(digest, "digest");
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(relation, "relation");
        changes = List.copyOf(changes);
    }

    /** Id and version in one string, such as {@code exampleshire-cse@1.0.0}. */
    public String name() {
        return envelope.name();
    }
}
