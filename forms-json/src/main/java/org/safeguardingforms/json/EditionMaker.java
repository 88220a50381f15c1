package org.safeguardingforms.json;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.safeguardingforms.analysis.Comparison;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.json.definition.Documents;
import org.safeguardingforms.json.flatten.Composer;
import org.safeguardingforms.json.flatten.FlatEdition;
import org.safeguardingforms.json.flatten.VariantComparison;
import org.safeguardingforms.json.variant.Relation;
import org.safeguardingforms.json.variant.Variant;
import org.safeguardingforms.json.variant.VariantEdition;
import org.safeguardingforms.problem.Checked;
import org.safeguardingforms.problem.Place;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.ProblemCode;

/** Makes editions of documents, and holds variants to what they say of themselves. */
final class EditionMaker {

    private final Documents documents;
    private final Composer composer;

    EditionMaker(Documents documents) {
        this.documents = documents;
        this.composer = new Composer(documents);
    }

    Optional<FlatEdition> flat(String name) {
        return composer.find(name).flatMap(Checked::toOptional);
    }

    Checked<Edition> edition(String name) {
        return composed(name, flat -> true).then(this::edition);
    }

    private Checked<Edition> edition(FlatEdition flat) {
        Optional<Variant> strengthening = flat.topmost().filter(one -> one.relation() == Relation.STRENGTHENS);
        return flat.assemble().then(edition -> strengthening
                .map(variant -> proved(flat, edition, variant))
                .orElseGet(() -> Checked.valid(edition)));
    }

    private Checked<Edition> proved(FlatEdition flat, Edition edition, Variant variant) {
        return compared(flat, edition, variant).then(variant.relation()::check).map(proof -> edition);
    }

    private Checked<Edition> base(Variant variant) {
        return edition(variant.base().name());
    }

    Checked<VariantEdition> variant(String name) {
        return composed(name, EditionMaker::isVariant)
                .then(flat -> base(top(flat)).then(base -> edition(flat).map(edition -> made(flat, base, edition))));
    }

    private static VariantEdition made(FlatEdition flat, Edition base, Edition edition) {
        return new VariantEdition(edition, base, flat.variants(), flat.provenance(), flat.documents());
    }

    Checked<Comparison> comparison(String name) {
        return composed(name, EditionMaker::isVariant)
                .then(flat -> flat.assemble().then(edition -> compared(flat, edition, top(flat))));
    }

    private Checked<Comparison> compared(FlatEdition flat, Edition edition, Variant variant) {
        String name = variant.base().name();
        return composed(name, found -> true)
                .then(below -> edition(below).then(base -> VariantComparison.of(below, base, flat, edition)));
    }

    Checked<Relation> relation(String name) {
        return composed(name, EditionMaker::isVariant).map(flat -> top(flat).relation());
    }

    private static boolean isVariant(FlatEdition flat) {
        return flat.topmost().isPresent();
    }

    private static Variant top(FlatEdition flat) {
        return flat.topmost().orElseThrow();
    }

    private Checked<FlatEdition> composed(String name, Predicate<FlatEdition> isMeant) {
        List<Problem> problems = documents.problems();
        if (!problems.isEmpty()) {
            return Checked.invalid(problems);
        }
        return composer.find(name)
                .filter(found -> found.toOptional().filter(isMeant.negate()).isEmpty())
                .orElseGet(EditionMaker::notFound);
    }

    private static Checked<FlatEdition> notFound() {
        String message = "There is no edition with this id and version.";
        return Checked.invalid(List.of(ProblemCode.EDITION_NOT_FOUND.at(Place.whole(), message)));
    }
}
