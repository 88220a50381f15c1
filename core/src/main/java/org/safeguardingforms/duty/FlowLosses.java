package org.safeguardingforms.duty;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.safeguardingforms.practice.CaseFlow;
import org.safeguardingforms.practice.Stage;
import org.safeguardingforms.practice.StageId;
import org.safeguardingforms.problem.Place;
import org.safeguardingforms.rule.Outcome;

/** Stages that a case no longer reaches. */
final class FlowLosses {

    private FlowLosses() {}

    static void find(CaseFlow base, CaseFlow variant, Losses losses) {
        losses.compare(
                stages(base),
                stages(variant),
                stage -> "The stage " + Losses.quoted(stage.title()),
                (one, other) -> {});
        for (Outcome outcome : Outcome.values()) {
            Set<StageId> now = variant.ahead(outcome).stream().map(Stage::id).collect(Collectors.toSet());
            base.ahead(outcome).stream()
                    .filter(stage -> !now.contains(stage.id())
                            && variant.find(stage.id()).isPresent())
                    .forEach(stage -> losses.less(
                            entry(base, outcome, stage), entry(variant, outcome, stage), words(outcome, stage)));
        }
    }

    private static List<Placed<Stage>> stages(CaseFlow flow) {
        return Placed.list(flow.envelope(), "/stages", flow.stages(), Stage::id);
    }

    private static Place entry(CaseFlow flow, Outcome outcome, Stage stage) {
        return Place.at("/entries/" + outcome)
                .in(flow.envelope().name())
                .about(stage.id().value());
    }

    private static String words(Outcome outcome, Stage stage) {
        return "A case with the outcome " + Losses.quoted(outcome.label()) + " no longer reaches the stage "
                + Losses.quoted(stage.title()) + ".";
    }
}
