package org.safeguardingforms.analysis;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeguardingforms.definition.ReferralRules;
import org.safeguardingforms.definition.Rule;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.rule.Conclusion;
import org.safeguardingforms.rule.Condition;

/**
 * What is known of a case beside rows and circumstances.
 *
 * @param age the age
 * @param conclusion what the professional concludes; null if nothing, or if no rule asks
 */
record Situation(AgeBand age, @Nullable Conclusion conclusion) {

    /** Every situation that the rules of some editions can tell apart. */
    static List<Situation> of(List<Edition> editions) {
        List<Situation> situations = new ArrayList<>();
        for (AgeBand band : AgeBands.of(editions)) {
            situations.add(new Situation(band, null));
            for (Conclusion conclusion : Conclusion.values()) {
                if (matters(conclusion, editions)) {
                    situations.add(new Situation(band, conclusion));
                }
            }
        }
        return situations;
    }

    /** A conclusion against the concerns always matters, since it settles a required judgement. */
    private static boolean matters(Conclusion conclusion, List<Edition> editions) {
        return conclusion == Conclusion.DOES_NOT_CONFIRM_CONCERNS
                || editions.stream()
                        .flatMap(edition -> edition.referralRules().rules().stream())
                        .map(Rule::when)
                        .anyMatch(condition -> asks(condition, conclusion));
    }

    private static boolean asks(Condition condition, Conclusion about) {
        if (condition instanceof Condition.JudgementRecorded recorded) {
            return recorded.conclusion() == about;
        } else if (condition instanceof Condition.AllOf all) {
            return all.parts().stream().anyMatch(part -> asks(part, about));
        }
        return condition instanceof Condition.AnyOf any && any.parts().stream().anyMatch(part -> asks(part, about));
    }

    /** True if all is the same but for the child, who is in the next younger band. */
    boolean isNextYounger(Situation than) {
        return conclusion == than.conclusion
                && age instanceof AgeBand.Years own
                && than.age instanceof AgeBand.Years other
                && own.to() + 1 == other.from();
    }

    boolean isAgeKnown() {
        return age instanceof AgeBand.Years;
    }

    /** The oldest age that the child may have under some rules. */
    int oldest(ReferralRules rules) {
        return age instanceof AgeBand.Years years
                ? years.to()
                : rules.ageScope().adultAt() - 1;
    }

    /** The youngest age that the child may have; a band stands for its oldest age. */
    int youngest() {
        return age instanceof AgeBand.Years years ? years.to() : 0;
    }
}
