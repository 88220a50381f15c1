package org.safeguardingforms.json.lint;

import org.safeguardingforms.definition.Envelope;
import org.safeguardingforms.definition.Status;
import org.safeguardingforms.json.definition.DefinitionReader;
import org.safeguardingforms.json.flatten.FlatEdition;
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
}
