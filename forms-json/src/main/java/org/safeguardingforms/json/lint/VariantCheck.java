package org.safeguardingforms.json.lint;

import java.util.List;
import java.util.stream.Stream;
import org.safeguardingforms.analysis.Comparison;
import org.safeguardingforms.definition.Envelope;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.json.definition.DefinitionReader;
import org.safeguardingforms.json.definition.DocumentKind;
import org.safeguardingforms.json.definition.Documents;
import org.safeguardingforms.json.flatten.Composer;
import org.safeguardingforms.json.flatten.FlatEdition;
import org.safeguardingforms.json.flatten.VariantComparison;
import org.safeguardingforms.json.variant.Variant;
import org.safeguardingforms.problem.Checked;
import org.safeguardingforms.problem.Problem;
import tools.jackson.databind.JsonNode;

/** Looks over a variant that was laid over its base: the two beside each other, and what it says of their relation. */
final class VariantCheck {

    private final Documents documents;
    private final FlatEdition made;
    private final Variant variant;
    private final FlatEdition base;

    VariantCheck(Composer composer, Documents documents, FlatEdition made) {
        this.documents = documents;
        this.made = made;
        this.variant = made.topmost().orElseThrow();
        this.base = composer.find(variant.base().name())
                .flatMap(Checked::toOptional)
                .orElseThrow();
    }

    /**
     * Adds what is found.
     *
     * @param edition what the variant makes, if it fits together
     */
    void run(Checked<Edition> edition, List<Problem> problems) {
        Findings findings = new Findings(variant.name(), problems);
        new BaseRules(variant.envelope(), base.envelope(), findings).run(editions());
        new VariantRules(variant.changes(), base, made, changes(), findings).run();
        edition.toOptional().ifPresent(after -> base.assemble()
                .toOptional()
                .ifPresent(before -> problems.addAll(relation(before, after).problems())));
    }

    private Stream<Envelope> editions() {
        return documents.sound().stream()
                .filter(document -> !document.kind().isPart())
                .map(document -> DefinitionReader.envelope(document.json()));
    }

    /** The changes as they are written. */
    private JsonNode changes() {
        return documents
                .find(DocumentKind.VARIANT, variant.name())
                .orElseThrow()
                .json()
                .path("changes");
    }

    private Checked<Comparison> relation(Edition before, Edition after) {
        return VariantComparison.of(base, before, made, after).then(variant.relation()::check);
    }
}
