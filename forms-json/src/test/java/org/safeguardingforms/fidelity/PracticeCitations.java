package org.safeguardingforms.fidelity;

import java.util.List;
import java.util.stream.Stream;
import org.safeguardingforms.definition.Citation;
import org.safeguardingforms.definition.Guidance;
import org.safeguardingforms.practice.Ground;
import org.safeguardingforms.practice.Measure;
import org.safeguardingforms.practice.Need;
import org.safeguardingforms.practice.Party;
import org.safeguardingforms.practice.Pathways;
import org.safeguardingforms.practice.Practice;
import org.safeguardingforms.practice.Step;

/** Every citation of what an edition says about practice. An action is cited by the steps that take it. */
final class PracticeCitations {

    private PracticeCitations() {}

    static Stream<Citation> of(Practice practice) {
        return Stream.of(
                        practice.alerts().alerts().stream().flatMap(alert -> alert.citations().stream()),
                        ofPathways(practice.pathways()),
                        practice.caseFlow().stages().stream().flatMap(stage -> stage.citations().stream()),
                        practice.screeningRequirement().rules().stream().flatMap(rule -> rule.citations().stream()),
                        practice.measures().measures().stream().flatMap(PracticeCitations::ofMeasure))
                .flatMap(citations -> citations);
    }

    private static Stream<Citation> ofPathways(Pathways pathways) {
        Stream<Step> steps = Stream.concat(
                pathways.everybody().stream(),
                pathways.pathways().stream().flatMap(pathway -> pathway.steps().stream()));
        return Stream.concat(
                pathways.parties().stream().map(Party::citation), steps.flatMap(step -> step.citations().stream()));
    }

    private static Stream<Citation> ofMeasure(Measure measure) {
        Stream<Citation> said = Stream.of(measure.options(), measure.notes())
                .flatMap(List::stream)
                .map(Guidance::citation);
        Stream<Citation> asked = Stream.concat(
                measure.grounds().stream().map(Ground::citation),
                measure.needs().stream().map(Need::citation));
        return Stream.concat(Stream.of(measure.citation()), Stream.concat(said, asked));
    }
}
