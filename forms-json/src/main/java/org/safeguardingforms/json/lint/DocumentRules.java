package org.safeguardingforms.json.lint;

import org.safeguardingforms.definition.Envelope;
import org.safeguardingforms.definition.Status;
import org.safeguardingforms.definition.Validity;
import org.safeguardingforms.json.definition.DefinitionDocument;
import org.safeguardingforms.json.definition.DefinitionReader;
import org.safeguardingforms.json.definition.MeetingPlanReader;
import org.safeguardingforms.json.definition.ReferralRulesReader;
import org.safeguardingforms.json.definition.ScreeningToolReader;
import org.safeguardingforms.json.definition.SharingToolReader;
import org.safeguardingforms.json.tree.Leaves;
import org.safeguardingforms.problem.ProblemCode;

/** What can be told of one document alone. */
final class DocumentRules {

    private DocumentRules() {}

    static void check(DefinitionDocument document, Findings findings) {
        envelope(DefinitionReader.envelope(document.json()), findings);
        Leaves.texts(document.json()).forEach(leaf -> TextRules.check(leaf, findings));
        LabelRules.check(document.json(), findings);
        switch (document.kind()) {
            case SCREENING_TOOL -> new FormRules(ScreeningToolReader.read(document.json()), findings).run();
            case REFERRAL_RULES -> new RuleRules(ReferralRulesReader.read(document.json()), findings).run();
            case MEETING_PLAN -> new PlanRules(MeetingPlanReader.read(document.json()), findings).run();
            case INFORMATION_SHARING -> SharingRules.check(SharingToolReader.read(document.json()), findings);
            case VARIANT -> new ChangeRules(document, findings).run();
            default -> {}
        }
    }

    private static void envelope(Envelope envelope, Findings findings) {
        Validity validity = envelope.validity();
        if (validity.to().isBefore(validity.from())) {
            findings.add(ProblemCode.VALIDITY_REVERSED, "/validTo", "It ends before it begins.");
        }
        if (envelope.status() == Status.HISTORIC && validity.to().equals(Validity.ALWAYS.to())) {
            findings.add(ProblemCode.HISTORIC_WITHOUT_END, "/status", "It has no validTo.");
        }
        if (envelope.status() != Status.DRAFT && envelope.version().major() == 0) {
            String status = envelope.status() == Status.ACTIVE ? "active" : "historic";
            findings.add(ProblemCode.VERSION_ZERO_IN_USE, "/version", "It is " + status + ".");
        }
    }
}
