package org.safeguardingforms.json.definition;

import static org.safeguardingforms.json.definition.DefinitionReader.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.edition.EditionParts;
import org.safeguardingforms.practice.Practice;
import org.safeguardingforms.problem.Checked;
import org.safeguardingforms.problem.Place;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.ProblemCode;
import tools.jackson.databind.JsonNode;

/** Finds the definitions that a manifest pins, and assembles the edition. */
public final class EditionLoader {

    private final List<DefinitionDocument> documents;
    private final DefinitionDocument manifest;
    private final Map<DocumentKind, DefinitionDocument> parts = new EnumMap<>(DocumentKind.class);
    private final List<DefinitionDocument> found = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    public EditionLoader(List<DefinitionDocument> documents, DefinitionDocument manifest) {
        this.documents = documents;
        this.manifest = manifest;
    }

    public Checked<Edition> load() {
        return definitions().then(definitions -> Edition.assemble(editionParts()));
    }

    /** The definitions that the manifest pins, in its order, before they are checked against each other. */
    public Checked<List<DefinitionDocument>> definitions() {
        JsonNode pins = manifest.json().path("definitions");
        for (int i = 0; i < pins.size(); i++) {
            resolve(pins.path(i), "/definitions/" + i);
        }
        for (DocumentKind kind : DocumentKind.values()) {
            if (kind.isPart() && !parts.containsKey(kind)) {
                report(ProblemCode.DEFINITION_KIND_COUNT, "/definitions", "It names no " + kind.schemaName() + ".");
            }
        }
        return Checked.of(List.copyOf(found), problems);
    }

    private void resolve(JsonNode pin, String pointer) {
        Optional<DefinitionDocument> pinned = find(pin);
        if (pinned.isEmpty()) {
            report(ProblemCode.DEFINITION_NOT_FOUND, pointer, "There is no " + name(pin) + ".");
            return;
        }
        DefinitionDocument definition = pinned.get();
        if (!definition.digest().value().equals(text(pin, "digest"))) {
            String message = name(pin) + " has the digest " + definition.digest() + ".";
            report(ProblemCode.DEFINITION_DIGEST_DIFFERS, pointer + "/digest", message);
        }
        found.add(definition);
        if (!definition.kind().isPart() || parts.put(definition.kind(), definition) != null) {
            String message = "It names another " + definition.kind().schemaName() + ".";
            report(ProblemCode.DEFINITION_KIND_COUNT, pointer, message);
        }
    }

    private Optional<DefinitionDocument> find(JsonNode pin) {
        return documents.stream()
                .filter(document -> document.name().equals(name(pin)))
                .findFirst();
    }

    private static String name(JsonNode pin) {
        return text(pin, "id") + "@" + text(pin, "version");
    }

    private EditionParts editionParts() {
        return new EditionParts(
                DefinitionReader.envelope(manifest.json()),
                manifest.digest(),
                ScreeningToolReader.read(part(DocumentKind.SCREENING_TOOL)),
                ReferralRulesReader.read(part(DocumentKind.REFERRAL_RULES)),
                VocabularyReader.roles(part(DocumentKind.ROLES)),
                VocabularyReader.circumstances(part(DocumentKind.CIRCUMSTANCES)),
                SharingToolReader.read(part(DocumentKind.INFORMATION_SHARING)),
                MeetingPlanReader.read(part(DocumentKind.MEETING_PLAN)),
                practice());
    }

    private Practice practice() {
        return new Practice(
                AlertsReader.read(part(DocumentKind.ALERTS)),
                PathwaysReader.read(part(DocumentKind.PATHWAYS)),
                CaseFlowReader.read(part(DocumentKind.CASE_FLOW)),
                ScreeningRequirementReader.read(part(DocumentKind.SCREENING_REQUIREMENT)),
                MeasuresReader.read(part(DocumentKind.MEASURES)),
                LanguageGuidanceReader.read(part(DocumentKind.LANGUAGE_GUIDANCE)),
                RiskAssessmentReader.read(part(DocumentKind.RISK_ASSESSMENT)));
    }

    private JsonNode part(DocumentKind kind) {
        return Objects.requireNonNull(parts.get(kind)).json();
    }

    private void report(ProblemCode code, String pointer, String message) {
        problems.add(code.at(Place.at(pointer).in(manifest.name()), message));
    }
}
