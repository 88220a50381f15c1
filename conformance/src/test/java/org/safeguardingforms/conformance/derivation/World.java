package org.safeguardingforms.conformance.derivation;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * One way in which everything unknown turns out.
 *
 * @param age the child's age
 * @param present the concerns that are present
 * @param conclusion what the professional concluded
 */
record World(int age, List<Concern> present, Conclusion conclusion) {

    boolean hasAny(Predicate<Concern> kind) {
        return present.stream().anyMatch(kind);
    }

    Set<TableRule> rulesMet() {
        EnumSet<TableRule> met = EnumSet.noneOf(TableRule.class);
        Arrays.stream(TableRule.values()).filter(rule -> rule.isMet(this)).forEach(met::add);
        return met;
    }

    /** The highest outcome of the rules met; concerns not confirmed settle a judgement, and never a referral. */
    Outcome outcome() {
        Outcome highest = rulesMet().stream().map(TableRule::outcome).reduce(Outcome.NO_INDICATOR_PRESENT, Outcome::or);
        boolean settled = highest == Outcome.JUDGEMENT_REQUIRED && conclusion == Conclusion.DOES_NOT_CONFIRM_CONCERNS;
        return settled ? Outcome.KEEP_UNDER_REVIEW : highest;
    }
}
