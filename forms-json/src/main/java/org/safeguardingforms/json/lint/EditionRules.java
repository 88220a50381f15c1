package org.safeguardingforms.json.lint;

import java.util.List;
import org.safeguardingforms.analysis.EditionAnalysis;
import org.safeguardingforms.definition.AgeAdjustment;
import org.safeguardingforms.definition.ReferralRules;
import org.safeguardingforms.definition.Rule;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.problem.Checked;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.ProblemCode;

/** What an edition's form and rules do together. What its cases do is told by the exact analysis. */
final class EditionRules {

    private final Edition edition;
    private final ReferralRules rules;
    private final List<Problem> problems;

    EditionRules(Edition edition, List<Problem> problems) {
        this.edition = edition;
        this.rules = edition.referralRules();
        this.problems = problems;
    }

    void run() {
        Findings inRules = new Findings(rules.envelope().name(), problems);
        for (int i = 0; i < rules.ageAdjustments().size(); i++) {
            checkAdjustment(rules.ageAdjustments().get(i), "/ageAdjustments/" + i, inRules);
        }
        Checked<EditionAnalysis> analysis = EditionAnalysis.of(edition);
        problems.addAll(analysis.problems());
        analysis.toOptional().map(EditionAnalysis::problems).ifPresent(found -> found.stream()
                .filter(problem -> !isOfRepeated(problem) && !isOfToldCondition(problem))
                .forEach(problems::add));
    }

    private void checkAdjustment(AgeAdjustment adjustment, String pointer, Findings findings) {
        if (edition.screeningTool().indicators().noneMatch(row -> row.level() == adjustment.from())) {
            String message = "No row is printed as " + adjustment.from() + ".";
            findings.add(ProblemCode.ADJUSTMENT_DOES_NOTHING, pointer, adjustment.id(), message);
        }
    }

    /** Of two rules that say the same, it is said already that one is enough. */
    private boolean isOfRepeated(Problem problem) {
        return problem.code() == ProblemCode.RULE_ADDS_NOTHING
                && rules.rules().stream()
                        .filter(rule -> rule.id().value().equals(problem.place().element()))
                        .anyMatch(this::hasRepetition);
    }

    /** Of a condition that something was said about already, the rest is looked at once that is mended. */
    private boolean isOfToldCondition(Problem problem) {
        return problem.code() == ProblemCode.CONDITION_REDUNDANT
                && problems.stream()
                        .map(Problem::place)
                        .anyMatch(told -> told.document().equals(problem.place().document())
                                && told.element().equals(problem.place().element())
                                && told.pointer().contains("/when"));
    }

    private boolean hasRepetition(Rule rule) {
        return rules.rules().stream()
                .anyMatch(other -> !other.id().equals(rule.id()) && RuleRules.isRepeated(rule, other));
    }
}
