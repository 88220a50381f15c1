package org.safeguardingforms.json.diff;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeguardingforms.definition.Envelope;
import org.safeguardingforms.definition.Version;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.json.definition.DefinitionDocument;
import org.safeguardingforms.json.definition.DefinitionReader;
import org.safeguardingforms.json.definition.DocumentKind;
import org.safeguardingforms.json.definition.Documents;
import org.safeguardingforms.json.flatten.Composer;
import org.safeguardingforms.json.flatten.FlatEdition;
import org.safeguardingforms.problem.Checked;
import org.safeguardingforms.problem.Place;
import org.safeguardingforms.problem.ProblemCode;

/**
 * An edition together with the documents that it is made of; those of a variant are flattened. Immutable and thread-safe.
 *
 * <pre>{@code
 * EditionDocuments.of(Editions.bundledDocuments(), "oxfordshire-cse", "1.0.0").orThrow();
 * }</pre>
 */
public final class EditionDocuments {

    private final Edition edition;
    private final Map<DocumentKind, DefinitionDocument> documents;

    private EditionDocuments(Edition edition, Map<DocumentKind, DefinitionDocument> documents) {
        this.edition = edition;
        this.documents = documents;
    }

    /**
     * The edition with this id and version, or every problem of the documents.
     *
     * @param documents JSON documents in any order: a manifest of this edition, or a variant that makes it, and whatever these
     *     pin or extend
     * @throws IllegalArgumentException if the version is not three numbers
     */
    public static Checked<EditionDocuments> of(List<byte[]> documents, String id, String version) {
        Documents all = Documents.numbered(documents.stream());
        String name = id + "@" + Version.parse(version);
        return all.problems().isEmpty()
                ? new Composer(all)
                        .find(name)
                        .orElseGet(EditionDocuments::notFound)
                        .then(EditionDocuments::of)
                : Checked.invalid(all.problems());
    }

    private static Checked<EditionDocuments> of(FlatEdition flat) {
        Map<DocumentKind, DefinitionDocument> parts = new EnumMap<>(DocumentKind.class);
        parts.put(DocumentKind.EDITION, flat.manifest());
        flat.definitions().forEach(part -> parts.put(part.kind(), part));
        return flat.assemble().map(edition -> new EditionDocuments(edition, parts));
    }

    private static Checked<FlatEdition> notFound() {
        String message = "There is no edition with this id and version.";
        return Checked.invalid(List.of(ProblemCode.EDITION_NOT_FOUND.at(Place.whole(), message)));
    }

    /** The edition. */
    public Edition edition() {
        return edition;
    }

    Optional<DefinitionDocument> find(DocumentKind kind) {
        return Optional.ofNullable(documents.get(kind));
    }

    Optional<Envelope> envelope(DocumentKind kind) {
        return find(kind).map(document -> DefinitionReader.envelope(document.json()));
    }

    @Override
    public String toString() {
        return "EditionDocuments[" + edition.pin().name() + "]";
    }
}
