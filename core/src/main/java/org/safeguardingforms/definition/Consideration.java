package org.safeguardingforms.definition;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.safeguardingforms.rule.CircumstanceId;

/**
 * Something to think of before a meeting, always or in some circumstances only (12.2 to 12.4).
 *
 * @param guidance what to think of, and where the source says so
 * @param when any one of these circumstances brings it up; if there are none, it always applies
 */
public record Consideration(Guidance guidance, Set<CircumstanceId> when) {

    public Consideration {
        Objects.requireNonNull(guidance, "guidance");
        when = Collections.unmodifiableSet(new LinkedHashSet<>(when));
    }

    /** True if it always applies, whatever is recorded. */
    public boolean isGeneral() {
        return when.isEmpty();
    }

    /** True if it always applies, or one of its circumstances is among those recorded. */
    public boolean appliesIn(Set<CircumstanceId> recorded) {
        return isGeneral() || when.stream().anyMatch(recorded::contains);
    }
}
