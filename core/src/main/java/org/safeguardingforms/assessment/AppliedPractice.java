package org.safeguardingforms.assessment;

import java.util.List;
import java.util.stream.Stream;
import org.safeguardingforms.definition.RoleId;
import org.safeguardingforms.practice.Action;
import org.safeguardingforms.practice.Applicability;
import org.safeguardingforms.practice.Ground;
import org.safeguardingforms.practice.Measure;
import org.safeguardingforms.practice.Step;
import org.safeguardingforms.rule.Condition;
import org.safeguardingforms.rule.Finding;
import org.safeguardingforms.rule.Outcome;
import org.safeguardingforms.rule.Truth;

/** Applies what an edition says about practice to one case. Made when it is asked for, and not before. */
final class AppliedPractice {

    private final CompiledPractice compiled;
    private final Reckoning reckoning;

    AppliedPractice(CompiledPractice compiled, Reckoning reckoning) {
        this.compiled = compiled;
        this.reckoning = reckoning;
    }

    List<AlertFinding> alerts() {
        return compiled.practice().alerts().alerts().stream()
                .map(alert -> new AlertFinding(alert, finding(alert.when())))
                .toList();
    }

    List<NextAction> actions(RoleId role, Outcome outcome) {
        return compiled.practice().pathways().steps(role, outcome).stream()
                .flatMap(this::called)
                .toList();
    }

    private Stream<NextAction> called(Step step) {
        Action action = compiled.practice().pathways().action(step.action());
        Truth truth = truth(action.applies());
        return truth == Truth.NOT_MET ? Stream.empty() : Stream.of(new NextAction(action, step, truth));
    }

    private Truth truth(Applicability applies) {
        return applies instanceof Applicability.When when
                ? finding(when.condition()).truth()
                : Truth.MET;
    }

    private Finding finding(Condition condition) {
        return compiled.finding(condition, reckoning.lowest(), reckoning.highest());
    }

    List<MeasureFinding> measures() {
        return compiled.practice().measures().measures().stream()
                .map(this::measure)
                .toList();
    }

    private MeasureFinding measure(Measure measure) {
        return new MeasureFinding(
                measure,
                measure.grounds().stream().map(this::ground).toList(),
                measure.needs().stream()
                        .filter(need -> !reckoning.facts().holds(need.metBy()))
                        .toList());
    }

    private GroundFinding ground(Ground ground) {
        return new GroundFinding(
                ground, compiled.finding(ground.when(), reckoning.lowestAtOldestAge(), reckoning.highest()));
    }
}
