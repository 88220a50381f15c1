package org.safeguardingforms.examples.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.safeguardingforms.assessment.AgeUsed;
import org.safeguardingforms.assessment.Assessment;
import org.safeguardingforms.assessment.CarriedConcern;
import org.safeguardingforms.assessment.Count;
import org.safeguardingforms.assessment.ReferralDecision;
import org.safeguardingforms.definition.Citation;
import org.safeguardingforms.definition.Guidance;
import org.safeguardingforms.definition.Rule;
import org.safeguardingforms.rule.Level;
import org.safeguardingforms.rule.Truth;

/** The gist of an assessment as text for people; the reasons are for the command that explains. */
final class AssessmentText {

    private static final List<Level> LEVELS = List.of(Level.HIGH, Level.MEDIUM, Level.LOW);

    private AssessmentText() {}

    static byte[] bytes(Assessment assessment) {
        String text = decision(assessment.decision())
                + "Age: " + age(assessment.age()) + "\n"
                + totals(assessment)
                + carried(assessment)
                + rules(assessment, Truth.MET, "Rule met: ")
                + rules(assessment, Truth.NOT_KNOWN, "Rule not known yet: ")
                + assessment.guidance().stream().map(AssessmentText::note).collect(Collectors.joining());
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String decision(ReferralDecision decision) {
        if (decision instanceof ReferralDecision.OutOfScope out) {
            return "Outcome: OUT_OF_SCOPE\n" + note(out.signpost());
        }
        ReferralDecision.Decided decided = (ReferralDecision.Decided) decision;
        String mandatory = decided.mandatory() ? ", mandatory" : "";
        String settled = decided.isSettled() ? "yes" : "no, could become " + decided.couldBecome();
        return "Outcome: " + decided.outcome() + mandatory + "\nSettled: " + settled + "\n";
    }

    private static String note(Guidance guidance) {
        return "Note: " + guidance.text() + " (" + guidance.citation() + ")\n";
    }

    private static String age(AgeUsed age) {
        if (age instanceof AgeUsed.Exact exact) {
            return Integer.toString(exact.years());
        }
        return age instanceof AgeUsed.Estimated estimated
                ? estimated.from() + " to " + estimated.to() + ", of which the youngest counts"
                : "not known";
    }

    private static String totals(Assessment assessment) {
        return LEVELS.stream()
                .map(level -> total(assessment, level))
                .collect(Collectors.joining(", ", "Present: ", "\n"));
    }

    private static String total(Assessment assessment, Level level) {
        Count count = assessment.totals().of(level);
        String name = assessment.edition().screeningTool().levelName(level);
        return name + " " + count.yes() + " Yes " + count.possible() + " Possible";
    }

    /** What is held and was not looked at stands beside what was counted. */
    private static String carried(Assessment assessment) {
        List<CarriedConcern> concerns = assessment.carriedConcerns();
        return concerns.isEmpty()
                ? ""
                : concerns.stream()
                        .map(one -> one.answer() + " to " + one.row()
                                + one.level().map(level -> ", " + level).orElse(""))
                        .collect(Collectors.joining("; ", "Carried over, looked at by no rule: ", "\n"));
    }

    private static String rules(Assessment assessment, Truth truth, String heading) {
        return assessment.findings().stream()
                .filter(found -> found.truth() == truth)
                .map(found -> heading + found.rule().title() + " (" + cited(found.rule()) + ")\n")
                .collect(Collectors.joining());
    }

    private static String cited(Rule rule) {
        return rule.citations().stream().map(Citation::paragraph).collect(Collectors.joining("; "));
    }
}
