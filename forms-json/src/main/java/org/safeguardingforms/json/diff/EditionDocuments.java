package org.safeguardingforms.json.diff;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeguardingforms.definition.Envelope;
import org.safeguardingforms.definition.Version;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.json.Editions;
import org.safeguardingforms.json.definition.DefinitionDocument;
import org.safeguardingforms.json.definition.DefinitionReader;
import org.safeguardingforms.json.definition.DocumentKind;
import org.safeguardingforms.problem.Checked;
import tools.jackson.databind.JsonNode;

/**
 * An edition together with the documents that it is made of. Immutable and thread-safe.
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
     * @param documents JSON documents with a manifest of this edition and the definitions that it pins, in any order; those of
     *     a flattened variant too
     * @throws IllegalArgumentException if the version is not three numbers
     */
    public static Checked<EditionDocuments> of(List<byte[]> documents, String id, String version) {
        return Editions.of(documents)
                .edition(id, version)
                .map(edition -> new EditionDocuments(edition, parts(documents, id, Version.parse(version))));
    }

    private static Map<DocumentKind, DefinitionDocument> parts(List<byte[]> documents, String id, Version version) {
        List<DefinitionDocument> read = new ArrayList<>();
        documents.forEach(bytes -> read.add(DefinitionDocument.read(bytes).orThrow()));
        DefinitionDocument manifest = find(read, id + "@" + version);
        Map<DocumentKind, DefinitionDocument> parts = new EnumMap<>(DocumentKind.class);
        parts.put(DocumentKind.EDITION, manifest);
        for (JsonNode pin : manifest.json().path("definitions").values()) {
            String name = DefinitionReader.text(pin, "id") + "@" + DefinitionReader.text(pin, "version");
            DefinitionDocument part = find(read, name);
            parts.put(part.kind(), part);
        }
        return parts;
    }

    private static DefinitionDocument find(List<DefinitionDocument> documents, String name) {
        return documents.stream()
                .filter(document -> document.name().equals(name))
                .findFirst()
                .orElseThrow();
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
