package org.safeguardingforms.json.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.safeguardingforms.definition.Envelope;
import org.safeguardingforms.definition.Status;
import org.safeguardingforms.definition.Validity;
import org.safeguardingforms.json.definition.DefinitionDocument;
import org.safeguardingforms.json.definition.DefinitionReader;
import org.safeguardingforms.json.definition.DocumentKind;
import org.safeguardingforms.json.definition.Documents;
import org.safeguardingforms.json.flatten.Composer;
import org.safeguardingforms.json.flatten.FlatEdition;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.ProblemCode;
import tools.jackson.databind.JsonNode;

/** Documents that can be read, with others that they may pin. */
final class DocumentSet {

    private final List<DefinitionDocument> own;
    private final Documents all;
    private final Composer composer;
    private final List<Problem> problems = new ArrayList<>();

    DocumentSet(List<DefinitionDocument> own, Documents all) {
        this.own = own;
        this.all = all;
        this.composer = new Composer(all);
    }

    List<Problem> problems() {
        own.forEach(document -> DocumentRules.check(document, in(document)));
        own.stream().filter(document -> !document.kind().isPart()).forEach(this::checkEdition);
        for (int i = 0; i < own.size(); i++) {
            checkAgainst(own.get(i), own.subList(0, i));
        }
        own.stream().filter(document -> document.kind().isPart()).forEach(this::checkPinned);
        return problems;
    }

    private Findings in(DefinitionDocument document) {
        return new Findings(document.name(), problems);
    }

    private static boolean isManifest(DefinitionDocument document) {
        return document.kind() == DocumentKind.EDITION;
    }

    private void checkEdition(DefinitionDocument named) {
        composer.find(named.name()).ifPresent(made -> {
            problems.addAll(made.problems());
            made.toOptional().ifPresent(this::checkFlat);
        });
    }

    /** What a variant makes is looked over as if somebody had written it. */
    private void checkFlat(FlatEdition flat) {
        boolean isMade = !flat.layers().isEmpty();
        if (isMade) {
            flat.definitions().forEach(document -> DocumentRules.check(document, in(document)));
        }
        new ManifestRules(flat, in(flat.manifest())).run();
        var assembled = flat.assemble();
        problems.addAll(assembled.problems());
        assembled.toOptional().ifPresent(edition -> new EditionRules(edition, problems).run());
        if (isMade) {
            new VariantCheck(composer, all, flat).run(assembled, problems);
        }
    }

    private void checkAgainst(DefinitionDocument document, List<DefinitionDocument> earlier) {
        if (isManifest(document)) {
            earlier.stream()
                    .filter(other -> isManifest(other) && overlaps(document, other))
                    .forEach(other -> in(document)
                            .add(
                                    ProblemCode.EDITIONS_OVERLAP,
                                    "/validFrom",
                                    other.name() + " is in force at the same time."));
        }
    }

    private static boolean overlaps(DefinitionDocument one, DefinitionDocument other) {
        Envelope left = DefinitionReader.envelope(one.json());
        Envelope right = DefinitionReader.envelope(other.json());
        return left.id().equals(right.id())
                && !left.version().equals(right.version())
                && left.status() == Status.ACTIVE
                && right.status() == Status.ACTIVE
                && overlap(left.validity(), right.validity());
    }

    private static boolean overlap(Validity one, Validity other) {
        return !one.from().isAfter(other.to()) && !other.from().isAfter(one.to());
    }

    private void checkPinned(DefinitionDocument document) {
        boolean hasManifest = own.stream().anyMatch(DocumentSet::isManifest);
        if (hasManifest && pins().noneMatch(pin -> isPinOf(pin, document))) {
            in(document).add(ProblemCode.DEFINITION_NOT_PINNED, "", "No edition among the documents pins it.");
        }
    }

    private Stream<JsonNode> pins() {
        return own.stream()
                .filter(DocumentSet::isManifest)
                .flatMap(manifest -> manifest.json().path("definitions").values().stream());
    }

    private static boolean isPinOf(JsonNode pin, DefinitionDocument document) {
        String name = DefinitionReader.text(pin, "id") + "@" + DefinitionReader.text(pin, "version");
        return document.name().equals(name);
    }
}
