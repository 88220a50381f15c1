package org.safeguardingforms.assessment;

import java.util.ArrayList;
import java.util.List;
import org.safeguardingforms.definition.Citation;
import org.safeguardingforms.definition.Guidance;
import org.safeguardingforms.edition.EditionPin;
import org.safeguardingforms.language.LanguageFinding;
import org.safeguardingforms.rule.Finding;
import org.safeguardingforms.rule.Truth;

/** Writes an assessment down for people: the decision, the age, what to do next, every rule with what was found, what is still open. */
final class PlainEnglish {

    private final Assessment assessment;
    private final Words words;
    private final List<String> lines = new ArrayList<>();

    PlainEnglish(Assessment assessment) {
        this.assessment = assessment;
        this.words = new Words(assessment.edition());
    }

    String text() {
        writeDecision(assessment.decision());
        lines.add(words.age(assessment.age()));
        assessment.guidance().forEach(note -> lines.add(note.text() + Citation.inBrackets(List.of(note.citation()))));
        new PlainPractice(assessment, lines).write();
        lines.add("");
        lines.add("Every rule, and what was found:");
        assessment.findings().forEach(this::writeRule);
        writeLanguage(assessment.languageAdvice());
        EditionPin pin = assessment.edition().pin();
        lines.add("");
        lines.add("Edition " + pin.name() + ", " + pin.digest() + ".");
        return String.join("\n", lines) + "\n";
    }

    private void writeDecision(ReferralDecision decision) {
        if (decision instanceof ReferralDecision.Decided decided) {
            assessment.sentence().ifPresent(lines::add);
            writeOpenQuestions(decided);
        } else if (decision instanceof ReferralDecision.OutOfScope out) {
            lines.add(
                    "The tool gives no outcome for an adult. " + out.signpost().text()
                            + Citation.inBrackets(List.of(out.signpost().citation())));
        }
    }

    private void writeOpenQuestions(ReferralDecision.Decided decided) {
        if (decided.isSettled()) {
            lines.add("This is settled: nothing that is unanswered or unknown can change it.");
            return;
        }
        if (decided.couldBecome() == decided.outcome()) {
            lines.add("This is not settled.");
        } else {
            lines.add("This is not settled: it could become \""
                    + decided.couldBecome().label() + "\".");
        }
        if (decided.openQuestions().age()) {
            lines.add("The child's age would help to settle it.");
        }
        if (!decided.openQuestions().rows().isEmpty()) {
            lines.add("Unanswered rows that could raise it: "
                    + words.rows(decided.openQuestions().rows()) + ".");
        }
    }

    private void writeLanguage(List<LanguageFinding> findings) {
        if (!findings.isEmpty()) {
            Guidance purpose =
                    assessment.edition().practice().languageGuidance().purpose();
            lines.add("");
            lines.add("Words to reconsider. " + purpose.text() + Citation.inBrackets(List.of(purpose.citation())));
            findings.forEach(found -> lines.add("  - \"" + found.term().label() + "\" at " + found.pointer() + ", "
                    + found.start() + " to " + found.end() + ": " + found.advice()
                    + Citation.inBrackets(found.term().citations())));
        }
    }

    private void writeRule(RuleFinding found) {
        String mandatory = found.rule().mandatory() ? ", mandatory" : "";
        lines.add("");
        lines.add("[" + words.truth(found.truth()) + "] " + found.rule().title()
                + Citation.inBrackets(found.rule().citations()));
        lines.add("  Outcome if met: " + found.rule().outcome().label() + mandatory + ".");
        writeFinding(found.finding(), "  ");
        if (found.truth() != Truth.MET) {
            lines.add("  To be met: " + String.join("; ", found.nearestMissing()) + ".");
        }
    }

    private void writeFinding(Finding finding, String indent) {
        lines.add(indent + "- " + words.condition(finding.condition()) + ": " + words.truth(finding.truth())
                + words.facts(finding) + ".");
        if (finding instanceof Finding.Compound compound) {
            compound.parts().forEach(part -> writeFinding(part, indent + "  "));
        }
    }
}
