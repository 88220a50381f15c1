package org.safeguardingforms.json.lint;

import org.safeguardingforms.definition.AgeAdjustment;
import org.safeguardingforms.definition.ReferralRules;
import org.safeguardingforms.definition.Rule;
import org.safeguardingforms.problem.ProblemCode;
import org.safeguardingforms.rule.Answer;
import org.safeguardingforms.rule.Outcome;

/** Whether rules say what they mean, once each. */
final class RuleRules {

    private final ReferralRules rules;
    private final Findings findings;

    RuleRules(ReferralRules rules, Findings findings) {
        this.rules = rules;
        this.findings = findings;
    }

    void run() {
        checkScope();
        for (int i = 0; i < rules.ageAdjustments().size(); i++) {
            checkAdjustment(i, "/ageAdjustments/" + i);
        }
        for (int i = 0; i < rules.rules().size(); i++) {
            checkRule(i, "/rules/" + i);
        }
    }

    private void checkScope() {
        if (!rules.present().contains(Answer.POSSIBLE)) {
            findings.add(ProblemCode.POSSIBLE_NOT_COUNTED, "/present", "It lists YES only.");
        }
        if (rules.ageScope().designedFrom() >= rules.ageScope().adultAt()) {
            findings.add(ProblemCode.AGE_SCOPE_REVERSED, "/ageScope/designedFrom", "It is not below adultAt.");
        }
        if (rules.rules().stream().noneMatch(rule -> rule.outcome() == Outcome.REFER)) {
            findings.add(ProblemCode.NO_RULE_REFERS, "/rules", "None of them has the outcome REFER.");
        }
    }

    /** Two adjustments of one level: with different aims they disagree, with one aim the younger one is idle. */
    private void checkAdjustment(int index, String pointer) {
        AgeAdjustment adjustment = rules.ageAdjustments().get(index);
        for (AgeAdjustment earlier : rules.ageAdjustments().subList(0, index)) {
            if (earlier.from() == adjustment.from()) {
                boolean alike = earlier.to() == adjustment.to();
                ProblemCode code = alike ? ProblemCode.ADJUSTMENT_DOES_NOTHING : ProblemCode.ADJUSTMENTS_OVERLAP;
                String verb = alike ? "One of this and " : "At some ages both this and ";
                String end = alike ? " is enough." : " apply.";
                findings.add(code, pointer, adjustment.id(), verb + earlier.id() + end);
            }
        }
    }

    private void checkRule(int index, String pointer) {
        Rule rule = rules.rules().get(index);
        String id = rule.id().value();
        if (TitleNumbers.disagree(rule)) {
            findings.add(ProblemCode.RULE_TITLE_DISAGREES, pointer + "/title", id, "The condition says another.");
        }
        new ConditionRules(rules.ageScope().adultAt(), id, findings).check(rule.when(), pointer + "/when");
        checkAgainstEarlier(index, rule, pointer);
    }

    private void checkAgainstEarlier(int index, Rule rule, String pointer) {
        rules.rules().subList(0, index).stream()
                .filter(earlier -> isRepeated(rule, earlier))
                .findFirst()
                .ifPresent(earlier -> findings.add(
                        ProblemCode.RULE_REPEATED,
                        pointer,
                        rule.id().value(),
                        "It waits and asks for the same as " + earlier.id() + "."));
    }

    /** True if two rules wait for the same, whatever the words, and ask for the same. */
    static boolean isRepeated(Rule one, Rule other) {
        return Implication.holds(one.when(), other.when())
                && Implication.holds(other.when(), one.when())
                && one.outcome() == other.outcome()
                && one.mandatory() == other.mandatory();
    }
}
