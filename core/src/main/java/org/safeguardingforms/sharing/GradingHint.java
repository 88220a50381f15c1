package org.safeguardingforms.sharing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.safeguardingforms.definition.Grade;
import org.safeguardingforms.definition.GradeSuggestion;
import org.safeguardingforms.definition.InformationSharingTool;

/**
 * What a report's grades might be in the national 3x5x2 system, for an intelligence desk that grades it anew.
 *
 * <p>The two systems do not ask the same. The form grades the information twice: how reliable (A to E), how accurate (1
 * to 5). The national system grades the source (1 to 3), then how the source knows (A to E), then how the intelligence
 * may be handled (P or C). Letters and digits swap roles, so a code copied from one to the other is wrong. A hint always
 * says what is lost. It is made when it is asked for, and never written into a report, a view or a form.
 *
 * @param source the suggested grade of the source
 * @param intelligence the suggested grade of the intelligence
 * @param lost what the hint cannot carry over, one sentence each; never empty
 */
public record GradingHint(GradeSuggestion source, GradeSuggestion intelligence, List<String> lost) {

    public GradingHint {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(intelligence, "intelligence");
        lost = List.copyOf(lost);
    }

    /** The hint for a report; empty unless it has both grades, and the form knows them. */
    public static Optional<GradingHint> of(InformationReport report, InformationSharingTool tool) {
        Optional<Grade> reliability =
                report.reliability().flatMap(given -> tool.reliability().find(given.grade()));
        Optional<Grade> accuracy =
                report.accuracy().flatMap(given -> tool.accuracy().find(given.grade()));
        return reliability.flatMap(first -> accuracy.map(second -> of(first, second, report)));
    }

    private static GradingHint of(Grade reliability, Grade accuracy, InformationReport report) {
        List<String> lost = new ArrayList<>();
        lost.add(reliability.suggestion().lost());
        lost.add(accuracy.suggestion().lost());
        lost.add("The form has no handling code; the desk decides on it.");
        if (report.items().stream().anyMatch(item -> item.grading() instanceof ItemGrading.Own)) {
            lost.add("Some items have grades of their own, which this hint leaves out.");
        }
        return new GradingHint(reliability.suggestion(), accuracy.suggestion(), lost);
    }
}
