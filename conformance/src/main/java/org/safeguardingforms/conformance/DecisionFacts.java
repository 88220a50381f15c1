package org.safeguardingforms.conformance;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeguardingforms.assessment.Assessment;
import org.safeguardingforms.assessment.Count;
import org.safeguardingforms.assessment.ReferralDecision;
import org.safeguardingforms.assessment.Totals;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.rule.Level;
import org.safeguardingforms.rule.Truth;

/** What is said of a decision, in words that are the same for what is expected and for what is found. */
final class DecisionFacts {

    /** What stands for the outcome if the tool gives none. */
    static final String OUT_OF_SCOPE = "OUT_OF_SCOPE";

    /** The levels in the order of the form. */
    static final List<Level> LEVELS = List.of(Level.HIGH, Level.MEDIUM, Level.LOW);

    private final Map<Aspect, String> facts = new EnumMap<>(Aspect.class);

    DecisionFacts(Map<Aspect, String> facts) {
        this.facts.putAll(facts);
    }

    /** Everything there is to say of an assessment. */
    static DecisionFacts of(Assessment assessment, List<Problem> warnings) {
        Map<Aspect, String> facts = new EnumMap<>(Aspect.class);
        decision(facts, assessment.decision());
        facts.put(Aspect.RULES_MET, rules(assessment, Truth.MET));
        facts.put(Aspect.RULES_NOT_KNOWN, rules(assessment, Truth.NOT_KNOWN));
        facts.put(Aspect.TOTALS, totals(assessment.totals()));
        Stream<String> codes = warnings.stream().map(problem -> problem.code().id());
        facts.put(Aspect.WARNINGS, set(codes.toList()));
        return new DecisionFacts(facts);
    }

    private static void decision(Map<Aspect, String> facts, ReferralDecision decision) {
        boolean isDecided = decision instanceof ReferralDecision.Decided;
        facts.put(Aspect.OUTCOME, OUT_OF_SCOPE);
        facts.put(Aspect.COULD_BECOME, OUT_OF_SCOPE);
        facts.put(Aspect.MANDATORY, yesNo(false));
        facts.put(Aspect.SETTLED, yesNo(!isDecided));
        if (decision instanceof ReferralDecision.Decided decided) {
            facts.put(Aspect.OUTCOME, decided.outcome().name());
            facts.put(Aspect.COULD_BECOME, decided.couldBecome().name());
            facts.put(Aspect.MANDATORY, yesNo(decided.mandatory()));
            facts.put(Aspect.SETTLED, yesNo(decided.isSettled()));
        }
    }

    private static String rules(Assessment assessment, Truth truth) {
        return set(assessment.findings().stream()
                .filter(found -> found.truth() == truth)
                .map(found -> found.rule().id().value())
                .toList());
    }

    private static String totals(Totals totals) {
        return LEVELS.stream().map(level -> total(level, totals.of(level))).collect(Collectors.joining(", "));
    }

    /** One number of the totals row, in words. */
    static String total(Level level, Count count) {
        return level + " " + count.yes() + " Yes and " + count.possible() + " Possible";
    }

    static String yesNo(boolean value) {
        return Boolean.toString(value);
    }

    /** Ids in words, whatever their order. */
    static String set(Collection<String> ids) {
        return ids.isEmpty() ? "none" : ids.stream().distinct().sorted().collect(Collectors.joining(" + "));
    }

    /** Where this expectation is not met; what it does not mention is not compared. */
    List<Difference> differences(DecisionFacts found) {
        return facts.entrySet().stream()
                .map(fact -> new Difference(fact.getKey(), fact.getValue(), found.of(fact.getKey())))
                .filter(difference -> !difference.expected().equals(difference.found()))
                .toList();
    }

    private String of(Aspect aspect) {
        return Objects.requireNonNull(facts.get(aspect));
    }
}
