package org.safeguardingforms.json.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.safeguardingforms.definition.Envelope;
import org.safeguardingforms.definition.Status;
import org.safeguardingforms.json.definition.DefinitionDocument;
import org.safeguardingforms.json.definition.DefinitionReader;
import org.safeguardingforms.json.definition.DocumentKind;
import org.safeguardingforms.json.definition.VocabularyReader;
import org.safeguardingforms.json.flatten.FlatEdition;
import org.safeguardingforms.json.tree.Leaves;
import org.safeguardingforms.problem.ProblemCode;

/** Whether an edition's manifest and the definitions that it pins suit each other. */
final class ManifestRules {

    private final FlatEdition flat;
    private final Findings findings;
    private final Envelope edition;

    ManifestRules(FlatEdition flat, Findings findings) {
        this.flat = flat;
        this.findings = findings;
        this.edition = flat.envelope();
    }

    void run() {
        for (int i = 0; i < flat.definitions().size(); i++) {
            check(DefinitionReader.envelope(flat.definitions().get(i).json()), "/definitions/" + i);
        }
        flat.definitions().stream()
                .filter(document -> document.kind() == DocumentKind.CIRCUMSTANCES)
                .forEach(document -> checkUse(document, flat.definitions()));
    }

    private void check(Envelope definition, String pointer) {
        boolean active = edition.status() == Status.ACTIVE;
        if (active && definition.status() == Status.DRAFT) {
            findings.add(ProblemCode.DRAFT_IN_ACTIVE_EDITION, pointer, definition.name() + " is a draft.");
        }
        if (active && definition.status() == Status.HISTORIC) {
            findings.add(ProblemCode.HISTORIC_IN_ACTIVE_EDITION, pointer, definition.name() + " is historic.");
        }
        if (!definition.language().equals(edition.language())) {
            String message = definition.name() + " is in " + definition.language() + ".";
            findings.add(ProblemCode.LANGUAGES_DIFFER, pointer, message);
        }
    }

    private void checkUse(DefinitionDocument circumstances, List<DefinitionDocument> pinned) {
        Set<String> used = new HashSet<>();
        pinned.stream()
                .filter(document -> !document.equals(circumstances))
                .forEach(document -> Leaves.texts(document.json()).forEach(leaf -> used.add(leaf.text())));
        var list = VocabularyReader.circumstances(circumstances.json()).circumstances();
        Findings there = new Findings(circumstances.name(), findings.problems());
        for (int i = 0; i < list.size(); i++) {
            String id = list.get(i).id().value();
            if (!used.contains(id)) {
                there.add(ProblemCode.CIRCUMSTANCE_UNUSED, "/circumstances/" + i, id, "Nothing asks for it.");
            }
        }
    }
}
