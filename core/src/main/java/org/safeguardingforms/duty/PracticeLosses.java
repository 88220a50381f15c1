package org.safeguardingforms.duty;

import static org.safeguardingforms.duty.Placed.list;

import java.util.ArrayList;
import java.util.List;
import org.safeguardingforms.definition.Envelope;
import org.safeguardingforms.practice.Alert;
import org.safeguardingforms.practice.Ground;
import org.safeguardingforms.practice.HistoryHeading;
import org.safeguardingforms.practice.Involvement;
import org.safeguardingforms.practice.LanguageTerm;
import org.safeguardingforms.practice.Measure;
import org.safeguardingforms.practice.Need;
import org.safeguardingforms.practice.Practice;
import org.safeguardingforms.rule.Condition;

/** Alerts that are not raised, protective measures that fewer can have, and parts of the risk assessment that are gone. */
final class PracticeLosses {

    private final Practice base;
    private final Practice variant;
    private final Losses losses;

    PracticeLosses(Practice base, Practice variant, Losses losses) {
        this.base = base;
        this.variant = variant;
        this.losses = losses;
    }

    void find() {
        losses.compare(
                list(base.alerts().envelope(), "/alerts", base.alerts().alerts(), Alert::id),
                list(variant.alerts().envelope(), "/alerts", variant.alerts().alerts(), Alert::id),
                alert -> "The alert " + Losses.quoted(alert.title()),
                this::compareAlerts);
        losses.compare(
                list(base.measures().envelope(), "/measures", base.measures().measures(), Measure::id),
                list(
                        variant.measures().envelope(),
                        "/measures",
                        variant.measures().measures(),
                        Measure::id),
                measure -> "The measure " + Losses.quoted(measure.title()),
                this::compareMeasures);
        findInGuidance();
    }

    private void findInGuidance() {
        Envelope before = base.riskAssessment().envelope();
        Envelope after = variant.riskAssessment().envelope();
        losses.compare(
                list(before, "/history", base.riskAssessment().history(), HistoryHeading::id),
                list(after, "/history", variant.riskAssessment().history(), HistoryHeading::id),
                heading -> "The heading " + Losses.quoted(heading.label()) + " of the child's history",
                (one, other) -> {});
        losses.compare(
                list(before, "/involve", base.riskAssessment().involve(), Involvement::id),
                list(after, "/involve", variant.riskAssessment().involve(), Involvement::id),
                one -> "The part of " + Losses.quoted(one.label()) + " in the risk assessment",
                (one, other) -> {});
        losses.compare(
                list(
                        base.languageGuidance().envelope(),
                        "/terms",
                        base.languageGuidance().terms(),
                        LanguageTerm::id),
                list(
                        variant.languageGuidance().envelope(),
                        "/terms",
                        variant.languageGuidance().terms(),
                        LanguageTerm::id),
                term -> "The advice not to write " + Losses.quoted(term.label()),
                (one, other) -> {});
    }

    private void compareAlerts(Placed<Alert> before, Placed<Alert> after) {
        String words = "The alert " + Losses.quoted(before.value().title()) + " is raised";
        losses.narrower(
                before.in("when"),
                after.in("when"),
                before.value().when(),
                after.value().when(),
                words);
    }

    private void compareMeasures(Placed<Measure> before, Placed<Measure> after) {
        String name = "The measure " + Losses.quoted(before.value().title());
        losses.narrower(
                before.in("grounds"),
                after.in("grounds"),
                grounds(before.value()),
                grounds(after.value()),
                name + " is open");
        List<Need> needs = new ArrayList<>(after.value().needs());
        before.value()
                .needs()
                .forEach(known -> needs.removeIf(need -> need.metBy().equals(known.metBy())));
        needs.forEach(need -> losses.less(
                before.in("needs"), after.in("needs"), name + " now also needs: " + Losses.quoted(need.text()) + "."));
        if (after.value().options().size() < before.value().options().size()) {
            losses.less(before.in("options"), after.in("options"), name + " leaves less to choose from.");
        }
    }

    /** One of the grounds is enough. */
    private static Condition grounds(Measure measure) {
        return new Condition.AnyOf(measure.grounds().stream().map(Ground::when).toList());
    }
}
