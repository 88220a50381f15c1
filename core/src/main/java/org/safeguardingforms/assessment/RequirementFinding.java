package org.safeguardingforms.assessment;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.safeguardingforms.definition.RoleId;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.practice.AgeSpan;
import org.safeguardingforms.practice.Requirement;
import org.safeguardingforms.practice.RequirementRule;
import org.safeguardingforms.rule.CircumstanceId;

/**
 * How much a screening is asked for, and why (6.5, 13.4.2, section 7).
 *
 * @param requirement what is asked for at any age that the child may have
 * @param couldBecome what is asked for at some age that the child may have
 * @param reasons the rules that apply, in the edition's order
 * @param open the rules that apply at some of those ages only
 */
public record RequirementFinding(
        Requirement requirement, Requirement couldBecome, List<RequirementRule> reasons, List<RequirementRule> open) {

    public RequirementFinding {
        Objects.requireNonNull(requirement, "requirement");
        Objects.requireNonNull(couldBecome, "couldBecome");
        reasons = List.copyOf(reasons);
        open = List.copyOf(open);
    }

    /** True if knowing the age better cannot change it. */
    public boolean isSettled() {
        return requirement == couldBecome;
    }

    /**
     * Whether a child is to be screened.
     *
     * @param age the child's age
     * @param role the kind of agency that asks; {@link RoleId#NOT_GIVEN} for none
     * @param circumstances what is known of the situation; what is not listed does not hold
     */
    public static RequirementFinding of(Edition edition, AgeUsed age, RoleId role, Set<CircumstanceId> circumstances) {
        int adultAt = edition.referralRules().ageScope().adultAt();
        AgeSpan ages = ages(age, adultAt);
        if (ages.from() >= adultAt) {
            return new RequirementFinding(Requirement.OUT_OF_SCOPE, Requirement.OUT_OF_SCOPE, List.of(), List.of());
        }
        List<RequirementRule> possible = edition.practice().screeningRequirement().rules().stream()
                .filter(rule -> rule.isAbout(role, circumstances) && rule.ages().holdsSome(ages))
                .toList();
        List<RequirementRule> certain =
                possible.stream().filter(rule -> rule.ages().holdsAll(ages)).toList();
        List<RequirementRule> open =
                possible.stream().filter(rule -> !certain.contains(rule)).toList();
        return new RequirementFinding(most(certain.stream()), most(possible.stream()), certain, open);
    }

    private static Requirement most(Stream<RequirementRule> rules) {
        return rules.map(RequirementRule::requirement).reduce(Requirement.OPTIONAL, Requirement::or);
    }

    private static AgeSpan ages(AgeUsed age, int adultAt) {
        if (age instanceof AgeUsed.Exact exact) {
            return new AgeSpan(exact.years(), exact.years());
        }
        return age instanceof AgeUsed.Estimated estimated
                ? new AgeSpan(estimated.from(), estimated.to())
                : new AgeSpan(0, adultAt - 1);
    }
}
