package org.safeguardingforms.practice;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.safeguardingforms.definition.Citation;
import org.safeguardingforms.definition.RoleId;
import org.safeguardingforms.rule.CircumstanceId;
import org.safeguardingforms.rule.RuleId;

/**
 * For whom and in which situation a screening is asked for.
 *
 * @param id its stable id
 * @param requirement how much it asks for
 * @param text the reason, in one sentence
 * @param ages the ages it is about
 * @param roles the kinds of agency it speaks to
 * @param circumstances any one of these brings it up; if there are none, it always applies
 * @param citations the paragraphs it comes from; at least one
 */
public record RequirementRule(
        RuleId id,
        Requirement requirement,
        String text,
        AgeSpan ages,
        RoleScope roles,
        Set<CircumstanceId> circumstances,
        List<Citation> citations) {

    public RequirementRule {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(requirement, "requirement");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(ages, "ages");
        Objects.requireNonNull(roles, "roles");
        circumstances = Set.copyOf(circumstances);
        citations = List.copyOf(citations);
        if (citations.isEmpty()) {
            throw new IllegalArgumentException("citations: must not be empty");
        }
    }

    /** True if it is about this kind of agency in this situation, whatever the age. */
    public boolean isAbout(RoleId role, Set<CircumstanceId> recorded) {
        return roles.includes(role)
                && (circumstances.isEmpty() || circumstances.stream().anyMatch(recorded::contains));
    }
}
