package org.safeguardingforms.assessment;

import java.util.List;
import org.safeguardingforms.definition.AgeScope;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.rule.Conclusion;
import org.safeguardingforms.rule.Finding;
import org.safeguardingforms.rule.Outcome;

/** Works out what the rules ask for, between the lowest and the highest completion of a case. */
final class Reckoning {

    private final Edition edition;
    private final List<CompiledRule> rules;
    private final CaseFacts facts;
    private final AgeUsed age;
    private final int youngest;
    private final int oldest;

    Reckoning(Edition edition, List<CompiledRule> rules, CaseFacts facts, AgeUsed age) {
        this.edition = edition;
        this.rules = rules;
        this.facts = facts;
        this.age = age;
        this.youngest = age instanceof AgeUsed.NotKnown ? 0 : knownAge();
        this.oldest = age instanceof AgeUsed.NotKnown ? scope().adultAt() - 1 : youngest;
    }

    private int knownAge() {
        return age instanceof AgeUsed.Exact exact ? exact.years() : ((AgeUsed.Estimated) age).from();
    }

    AgeUsed age() {
        return age;
    }

    CaseFacts facts() {
        return facts;
    }

    private AgeScope scope() {
        return edition.referralRules().ageScope();
    }

    /** True if the age, or the youngest age of an estimate, is below that for which the tool was designed. */
    boolean isYoungerThanDesigned() {
        return !isAgeUnknown() && youngest < scope().designedFrom();
    }

    boolean isAgeUnknown() {
        return age instanceof AgeUsed.NotKnown;
    }

    Completion lowest() {
        return new Completion(facts, false, oldest);
    }

    /** As the lowest, at the oldest age of an estimate: for what a child can have only while young enough. */
    Completion lowestAtOldestAge() {
        return new Completion(facts, false, age instanceof AgeUsed.Estimated estimated ? estimated.to() : oldest);
    }

    Completion highest() {
        return new Completion(facts, true, youngest);
    }

    Totals totals() {
        return Totals.of(facts, oldest);
    }

    ReferralDecision decision() {
        if (oldest >= scope().adultAt()) {
            return new ReferralDecision.OutOfScope(scope().adultSignpost());
        }
        Outcome low = outcome(lowest());
        Outcome high = outcome(highest());
        Outcome reported = isMetAtSomeAgeOnly() ? low.or(Outcome.JUDGEMENT_REQUIRED) : low;
        Outcome couldBecome = high.or(reported);
        var open = low == couldBecome ? ReferralDecision.OpenQuestions.NONE : openQuestions(low, reported);
        return new ReferralDecision.Decided(reported, isMandatory(reported), couldBecome, open);
    }

    /** True if the age is not known, and on the answers given some rule would be met at one age and not at another. */
    private boolean isMetAtSomeAgeOnly() {
        Completion old = new Completion(facts, false, oldest);
        Completion young = new Completion(facts, false, youngest);
        return isAgeUnknown() && rules.stream().anyMatch(rule -> holds(rule, young) && !holds(rule, old));
    }

    private static boolean holds(CompiledRule rule, Completion completion) {
        return rule.condition().holds(completion);
    }

    /** The highest outcome of the rules that hold, after the professional's judgement. */
    private Outcome outcome(Completion completion) {
        Outcome highest = Outcome.NO_INDICATOR_PRESENT;
        for (CompiledRule rule : rules) {
            if (rule.rule().outcome().compareTo(highest) > 0 && holds(rule, completion)) {
                highest = rule.rule().outcome();
            }
        }
        return afterJudgement(highest);
    }

    /** Concerns that are not confirmed settle a required judgement; they never touch a referral (Annexe 2). */
    private Outcome afterJudgement(Outcome outcome) {
        boolean settled =
                outcome == Outcome.JUDGEMENT_REQUIRED && facts.isConcluded(Conclusion.DOES_NOT_CONFIRM_CONCERNS);
        return settled ? Outcome.KEEP_UNDER_REVIEW : outcome;
    }

    private boolean isMandatory(Outcome outcome) {
        Completion lowest = lowest();
        return rules.stream()
                .anyMatch(rule -> rule.rule().mandatory() && rule.rule().outcome() == outcome && holds(rule, lowest));
    }

    private ReferralDecision.OpenQuestions openQuestions(Outcome low, Outcome reported) {
        OpenRows rows = new OpenRows(facts);
        findings().stream()
                .filter(found -> afterJudgement(found.rule().outcome()).compareTo(reported) > 0)
                .forEach(found -> rows.collect(found.finding()));
        boolean age = low != reported || isMovedByAge(false) || isMovedByAge(true);
        return new ReferralDecision.OpenQuestions(rows.inPrintedOrder(), age);
    }

    private boolean isMovedByAge(boolean unansweredPresent) {
        return outcome(new Completion(facts, unansweredPresent, youngest))
                != outcome(new Completion(facts, unansweredPresent, oldest));
    }

    List<RuleFinding> findings() {
        NearestMissing missing = new NearestMissing(new Words(edition));
        return rules.stream().map(rule -> finding(rule, missing)).toList();
    }

    private RuleFinding finding(CompiledRule rule, NearestMissing missing) {
        Finding finding = rule.condition().finding(lowest(), highest());
        return new RuleFinding(rule.rule(), finding, missing.of(finding));
    }
}
