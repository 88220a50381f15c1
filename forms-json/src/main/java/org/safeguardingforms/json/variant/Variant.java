package org.safeguardingforms.json.variant;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.safeguardingforms.definition.Envelope;
import org.safeguardingforms.edition.Digest;
import org.safeguardingforms.edition.EditionPin;
import org.safeguardingforms.rule.IndicatorId;

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

    /** Each row that goes to another place under another id: its id in the base, with the new one. */
    public Map<IndicatorId, IndicatorId> movedRows() {
        return changes.stream()
                .filter(Change.Move.class::isInstance)
                .map(Change.Move.class::cast)
                .filter(move -> move.element().kind() == ElementKind.INDICATOR
                        && !move.newId().isEmpty())
                .collect(Collectors.toMap(
                        move -> new IndicatorId(move.element().id()), move -> new IndicatorId(move.newId())));
    }
}
