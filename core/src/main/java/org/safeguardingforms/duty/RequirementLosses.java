package org.safeguardingforms.duty;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.safeguardingforms.definition.Role;
import org.safeguardingforms.definition.RoleId;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.practice.RequirementRule;
import org.safeguardingforms.practice.ScreeningRequirement;

/** Children for whom a screening is asked for less than before. */
final class RequirementLosses {

    private final Set<RoleId> roles = new LinkedHashSet<>(List.of(RoleId.NOT_GIVEN));
    private final Losses losses;

    private RequirementLosses(Edition base, Edition variant, Losses losses) {
        this.losses = losses;
        Stream.of(base, variant)
                .flatMap(edition -> edition.roles().roles().stream())
                .map(Role::id)
                .forEach(roles::add);
    }

    static void find(Edition base, Edition variant, Losses losses) {
        RequirementLosses requirements = new RequirementLosses(base, variant, losses);
        losses.compare(
                rules(base.practice().screeningRequirement()),
                rules(variant.practice().screeningRequirement()),
                rule -> name(rule) + ", the rule that asks for this screening,",
                requirements::compare);
    }

    private static List<Placed<RequirementRule>> rules(ScreeningRequirement requirement) {
        return Placed.list(requirement.envelope(), "/rules", requirement.rules(), RequirementRule::id);
    }

    private static String name(RequirementRule rule) {
        return Losses.quoted(rule.text());
    }

    private void compare(Placed<RequirementRule> before, Placed<RequirementRule> after) {
        RequirementRule asked = before.value();
        RequirementRule now = after.value();
        if (now.requirement().compareTo(asked.requirement()) < 0) {
            losses.less(
                    before,
                    after,
                    name(asked) + " This asks for less: "
                            + Losses.quoted(now.requirement().words()) + ".");
        }
        if (!now.ages().holdsAll(asked.ages())) {
            losses.less(before, after, name(asked) + " This holds for fewer ages.");
        }
        if (roles.stream()
                .anyMatch(role -> asked.roles().includes(role) && !now.roles().includes(role))) {
            losses.less(before, after, name(asked) + " This speaks to fewer kinds of agency.");
        }
        if (!holdsAll(now, asked)) {
            losses.less(before, after, name(asked) + " This holds in fewer circumstances.");
        }
    }

    /** A rule that names no circumstance always applies. */
    private static boolean holdsAll(RequirementRule now, RequirementRule asked) {
        return now.circumstances().isEmpty()
                || (!asked.circumstances().isEmpty() && now.circumstances().containsAll(asked.circumstances()));
    }
}
