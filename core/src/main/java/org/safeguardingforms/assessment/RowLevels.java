package org.safeguardingforms.assessment;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeguardingforms.definition.AgeSuggestions;
import org.safeguardingforms.definition.Indicator;
import org.safeguardingforms.definition.ReferralRules;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.rule.Level;
import org.safeguardingforms.screening.LevelChoice;
import org.safeguardingforms.screening.Response;

/**
 * The three levels of one row (6.4; Annexe 2, paragraph 5), as they stand on that row alone.
 */
public final class RowLevels {

    private final Level suggested;
    private final Level ageSuggested;
    private final boolean ageSuggestionCounts;
    private final LevelChoice.@Nullable Amended professional;

    private RowLevels(Level suggested, Level ageSuggested, boolean counts, LevelChoice.@Nullable Amended professional) {
        this.suggested = suggested;
        this.ageSuggested = ageSuggested;
        this.ageSuggestionCounts = counts;
        this.professional = professional;
    }

    static RowLevels of(Edition edition, AgeUsed age, Indicator row, @Nullable Response response) {
        Level raised = ageSuggested(edition.referralRules(), row.level(), age);
        boolean counts = edition.referralRules().ageSuggestions() == AgeSuggestions.COUNT_AS_LEVEL;
        LevelChoice.Amended own = response == null ? null : response.amendment().orElse(null);
        return new RowLevels(row.level(), raised, counts, own);
    }

    private static Level ageSuggested(ReferralRules rules, Level printed, AgeUsed age) {
        if (age instanceof AgeUsed.Exact exact) {
            return rules.suggestedLevel(printed, exact.years());
        }
        return age instanceof AgeUsed.Estimated estimated ? rules.suggestedLevel(printed, estimated.from()) : printed;
    }

    /** The printed level. */
    public Level suggested() {
        return suggested;
    }

    /** The printed level, raised if the child's age suggests it; the printed one if the age is not known. */
    public Level ageSuggested() {
        return ageSuggested;
    }

    /** The professional's own level with its reason; empty if they gave none. */
    public Optional<LevelChoice.Amended> professional() {
        return Optional.ofNullable(professional);
    }

    /** The level that counts, except in mandatory rules, which never take a lower one than printed. */
    public Level effective() {
        if (professional != null) {
            return professional.level();
        }
        return ageSuggestionCounts ? ageSuggested : suggested;
    }

    /** True if the age suggests a higher level and the professional has not said theirs. */
    public boolean isAgeSuggestionOpen() {
        return professional == null && ageSuggested != suggested;
    }

    @Override
    public String toString() {
        return "RowLevels[" + Objects.toString(suggested) + ", …]";
    }
}
