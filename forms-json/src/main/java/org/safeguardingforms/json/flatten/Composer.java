package org.safeguardingforms.json.flatten;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safeguardingforms.edition.EditionPin;
import org.safeguardingforms.json.definition.DefinitionDocument;
import org.safeguardingforms.json.definition.DocumentKind;
import org.safeguardingforms.json.definition.Documents;
import org.safeguardingforms.problem.Checked;
import org.safeguardingforms.problem.Place;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.ProblemCode;

/** Finds editions among documents, and makes those that are variants. */
public final class Composer {

    private final Documents documents;

    public Composer(Documents documents) {
        this.documents = documents;
    }

    /** The edition with this name, as its manifest or a variant has it; empty if there is neither. */
    public Optional<Checked<FlatEdition>> find(String name) {
        return find(name, new LinkedHashSet<>());
    }

    private Optional<Checked<FlatEdition>> find(String name, Set<String> above) {
        Optional<Checked<FlatEdition>> made =
                documents.find(DocumentKind.VARIANT, name).map(variant -> make(variant, above));
        Optional<Checked<FlatEdition>> found =
                documents.find(DocumentKind.EDITION, name).map(this::found);
        return made.isPresent() ? made.map(one -> agreeing(one, name)) : found;
    }

    private Checked<FlatEdition> found(DefinitionDocument manifest) {
        return FlatEdition.found(manifest, documents.sound());
    }

    private Checked<FlatEdition> make(DefinitionDocument variant, Set<String> above) {
        EditionPin base = VariantReader.base(variant.json());
        if (!above.add(variant.name())) {
            String circle = String.join(", ", above);
            return failed(variant, ProblemCode.EXTENDS_IN_CIRCLE, "These extend each other: " + circle + ".");
        }
        return find(base.name(), above)
                .map(found -> found.then(edition -> Flattening.of(edition, variant)))
                .orElseGet(() -> failed(variant, ProblemCode.BASE_NOT_FOUND, "There is no " + base.name() + "."));
    }

    private static Checked<FlatEdition> failed(DefinitionDocument variant, ProblemCode code, String message) {
        return Checked.invalid(List.of(code.at(Place.at("/extends").in(variant.name()), message)));
    }

    /** A variant and a manifest of the same name, such as the one that flattening wrote, must mean the same. */
    private Checked<FlatEdition> agreeing(Checked<FlatEdition> made, String name) {
        Optional<DefinitionDocument> manifest = documents.find(DocumentKind.EDITION, name);
        return made.then(edition -> manifest.filter(
                        other -> !other.digest().equals(edition.manifest().digest()))
                .map(other -> Checked.<FlatEdition>invalid(List.of(disagreement(edition, other))))
                .orElseGet(() -> Checked.valid(edition)));
    }

    private static Problem disagreement(FlatEdition made, DefinitionDocument manifest) {
        String message = "The variant makes an edition with the digest "
                + made.manifest().digest() + "; the manifest has " + manifest.digest() + ".";
        return ProblemCode.SECOND_CONTENT.at(Place.whole().in(manifest.name()), message);
    }
}
