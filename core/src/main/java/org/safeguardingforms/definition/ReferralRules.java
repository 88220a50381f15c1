package org.safeguardingforms.definition;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.safeguardingforms.rule.Answer;
import org.safeguardingforms.rule.Level;

/**
 * How answers become an outcome (Annexe 2, 6.4, 10.1). Made by reading a definition.
 *
 * @param envelope what it says about itself
 * @param present the answers that count as present
 * @param presentCitation why
 * @param ageScope the ages that the tool is for
 * @param ageAdjustments suggestions to raise levels for young children
 * @param ageSuggestions what those suggestions do by themselves
 * @param rules the rules, in the order in which they are explained
 */
public record ReferralRules(
        Envelope envelope,
        Set<Answer> present,
        Citation presentCitation,
        AgeScope ageScope,
        List<AgeAdjustment> ageAdjustments,
        AgeSuggestions ageSuggestions,
        List<Rule> rules) {

    public ReferralRules {
        Objects.requireNonNull(envelope, "envelope");
        present = Set.copyOf(present);
        Objects.requireNonNull(presentCitation, "presentCitation");
        Objects.requireNonNull(ageScope, "ageScope");
        ageAdjustments = List.copyOf(ageAdjustments);
        Objects.requireNonNull(ageSuggestions, "ageSuggestions");
        rules = List.copyOf(rules);
        if (!present.contains(Answer.YES) || present.contains(Answer.NO)) {
            throw new IllegalArgumentException("present: Yes always counts as present, No never does");
        }
    }

    /** True if a row with this answer counts as present. */
    public boolean isPresent(Answer answer) {
        return present.contains(answer);
    }

    /**
     * The printed level, raised by whatever age adjustment fits; never lowered (6.4).
     *
     * @param age in completed years
     */
    public Level suggestedLevel(Level printed, int age) {
        Level level = printed;
        for (AgeAdjustment adjustment : ageAdjustments) {
            if (age <= adjustment.ageAtMost() && adjustment.from() == printed) {
                level = level.or(adjustment.to());
            }
        }
        return level;
    }

    /**
     * The level that counts where no professional has given one: the printed one, unless age suggestions count by
     * themselves.
     *
     * @param age in completed years
     */
    public Level levelByDefault(Level printed, int age) {
        return ageSuggestions == AgeSuggestions.COUNT_AS_LEVEL ? suggestedLevel(printed, age) : printed;
    }
}
