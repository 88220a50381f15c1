package org.safeguardingforms.json.flatten;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeguardingforms.definition.Envelope;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.edition.EditionPin;
import org.safeguardingforms.json.definition.DefinitionDocument;
import org.safeguardingforms.json.definition.DefinitionReader;
import org.safeguardingforms.json.definition.EditionLoader;
import org.safeguardingforms.json.tree.JsonText;
import org.safeguardingforms.json.variant.FlatDocument;
import org.safeguardingforms.json.variant.Provenance;
import org.safeguardingforms.json.variant.Variant;
import org.safeguardingforms.problem.Checked;
import tools.jackson.databind.JsonNode;

/**
 * An edition as documents: found as it is, or made by variants.
 *
 * @param manifest its manifest
 * @param definitions the definitions that the manifest pins, in its order
 * @param layers the variants that made it, the lowest first; none for an edition that was found as it is
 * @param lowest the definitions of the edition below all variants
 */
public record FlatEdition(
        DefinitionDocument manifest,
        List<DefinitionDocument> definitions,
        List<Layer> layers,
        List<DefinitionDocument> lowest) {

    public FlatEdition {
        definitions = List.copyOf(definitions);
        layers = List.copyOf(layers);
        lowest = List.copyOf(lowest);
    }

    /** An edition as its manifest says, or every definition that cannot be found. */
    public static Checked<FlatEdition> found(DefinitionDocument manifest, List<DefinitionDocument> documents) {
        return new EditionLoader(documents, manifest)
                .definitions()
                .map(definitions -> new FlatEdition(manifest, definitions, List.of(), definitions));
    }

    public EditionPin pin() {
        return new EditionPin(manifest.id(), manifest.version(), manifest.digest());
    }

    public Envelope envelope() {
        return DefinitionReader.envelope(manifest.json());
    }

    /** The variants that made it, the lowest first. */
    public List<Variant> variants() {
        return layers.stream().map(Layer::variant).toList();
    }

    /** The variant that lies on top; empty for an edition that was found as it is. */
    public Optional<Variant> topmost() {
        return layers.isEmpty()
                ? Optional.empty()
                : Optional.of(layers.get(layers.size() - 1).variant());
    }

    /** Where each of its elements comes from. */
    public Provenance provenance() {
        return new Origins(this).provenance();
    }

    /** The edition itself, or every problem in the way its definitions fit together. */
    public Checked<Edition> assemble() {
        Checked<Edition> edition = new EditionLoader(definitions, manifest).load();
        return layers.isEmpty() ? edition : blame().placed(edition);
    }

    private Blame blame() {
        List<JsonNode> documents =
                definitions.stream().map(DefinitionDocument::json).toList();
        return new Blame(documents, layers.get(layers.size() - 1).claims());
    }

    /** Its documents, the manifest first. */
    public List<FlatDocument> documents() {
        return Stream.concat(Stream.of(manifest), definitions.stream())
                .map(one ->
                        new FlatDocument(one.name(), new String(JsonText.indented(one.json()), StandardCharsets.UTF_8)))
                .toList();
    }
}
