package org.safeguardingforms.assessment;

import java.util.List;
import org.safeguardingforms.definition.Citation;
import org.safeguardingforms.definition.Guidance;
import org.safeguardingforms.definition.Role;
import org.safeguardingforms.practice.Alert;
import org.safeguardingforms.practice.RequirementRule;
import org.safeguardingforms.rule.Truth;

/** Writes down for people what to do next, what to be alert to, and what lies ahead. */
final class PlainPractice {

    private final Assessment assessment;
    private final PracticeWords words;
    private final List<String> lines;

    PlainPractice(Assessment assessment, List<String> lines) {
        this.assessment = assessment;
        this.words = new PracticeWords(assessment.edition());
        this.lines = lines;
    }

    void write() {
        writeActions(assessment.actions());
        writeAlerts(Truth.MET, "What to be alert to:");
        writeAlerts(Truth.NOT_KNOWN, "Not known yet whether this applies:");
        writeStages();
        writeMeasures();
        writeRequirement(assessment.screeningRequirement());
    }

    private void heading(String heading) {
        lines.add("");
        lines.add(heading);
    }

    private void writeActions(List<NextAction> actions) {
        if (!actions.isEmpty()) {
            heading("What to do next"
                    + assessment
                            .role()
                            .map(Role::label)
                            .map(label -> ", in " + label)
                            .orElse("") + ":");
        }
        for (int i = 0; i < actions.size(); i++) {
            NextAction one = actions.get(i);
            lines.add((i + 1) + ". " + words.when(one) + ": " + one.action().text()
                    + Citation.inBrackets(one.step().citations()));
            if (!words.details(one.action()).isEmpty()) {
                lines.add("   " + String.join(" ", words.details(one.action())));
            }
        }
    }

    private void writeAlerts(Truth truth, String heading) {
        List<Alert> alerts = assessment.alerts().stream()
                .filter(one -> one.truth() == truth)
                .map(AlertFinding::alert)
                .toList();
        if (!alerts.isEmpty()) {
            heading(heading);
        }
        for (Alert alert : alerts) {
            lines.add("- " + alert.title() + "." + Citation.inBrackets(alert.citations()));
            if (truth == Truth.MET) {
                lines.add("  " + alert.text() + " Why: " + alert.why());
            }
        }
    }

    private void writeStages() {
        if (!assessment.stagesAhead().isEmpty()) {
            heading("The way of the case from here:");
        }
        assessment
                .stagesAhead()
                .forEach(stage -> lines.add(("- " + stage.title() + ". " + words.stage(stage)).stripTrailing()
                        + Citation.inBrackets(stage.citations())));
    }

    private void writeMeasures() {
        List<MeasureFinding> possible = PracticeWords.measuresToShow(assessment);
        if (!possible.isEmpty()) {
            heading("Protective measures:");
        }
        for (MeasureFinding found : possible) {
            lines.add("- " + found.measure().title() + ". " + words.measure(found)
                    + Citation.inBrackets(List.of(found.measure().citation())));
            found.measure().options().forEach(this::writeNote);
            found.measure().notes().forEach(this::writeNote);
        }
    }

    private void writeNote(Guidance note) {
        String end = note.text().endsWith(".") ? "" : ".";
        lines.add("  - " + note.text() + end + Citation.inBrackets(List.of(note.citation())));
    }

    private void writeRequirement(RequirementFinding found) {
        heading("Whether to screen: " + found.requirement().words() + ".");
        found.reasons().forEach(rule -> lines.add("- " + reason(rule)));
        if (!found.isSettled()) {
            lines.add("Depending on the age: " + found.couldBecome().words() + ".");
            found.open().forEach(rule -> lines.add("- " + reason(rule)));
        }
    }

    private static String reason(RequirementRule rule) {
        return rule.text() + Citation.inBrackets(rule.citations());
    }
}
