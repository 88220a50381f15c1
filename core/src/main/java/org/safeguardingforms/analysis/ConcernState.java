package org.safeguardingforms.analysis;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safeguardingforms.definition.ReferralRules;
import org.safeguardingforms.edition.Concern;
import org.safeguardingforms.rule.IndicatorId;
import org.safeguardingforms.rule.Level;
import org.safeguardingforms.screening.LevelChoice;
import org.safeguardingforms.screening.Response;

/**
 * How a concern stands under an edition: present if any of its rows is, with the highest level given to any of them.
 *
 * @param concern the row that stands for the concern
 * @param printed the printed level of the concern
 * @param present whether it counts as present
 * @param given the professional's level; null if they gave none
 */
record ConcernState(
        IndicatorId concern,
        Level printed,
        boolean present,
        @Nullable Level given) {

    static ConcernState of(
            Concern concern, List<IndicatorId> rows, Map<IndicatorId, Response> responses, ReferralRules rules) {
        boolean present = false;
        Level given = null;
        for (IndicatorId row : rows) {
            Response response = responses.get(row);
            if (response != null) {
                present |= rules.isPresent(response.answer());
                given = higher(given, response);
            }
        }
        return new ConcernState(concern.id(), concern.printedLevel(), present, given);
    }

    private static @Nullable Level higher(@Nullable Level given, Response response) {
        if (!(response.level() instanceof LevelChoice.Amended amended)) {
            return given;
        }
        return given == null ? amended.level() : given.or(amended.level());
    }

    /** The same as far as rules can tell: the level of a concern that is not present makes no difference. */
    ConcernState seen() {
        return present ? this : new ConcernState(concern, printed, false, null);
    }

    Level effectiveLevel(ReferralRules rules, int age) {
        return given == null ? rules.levelByDefault(printed, age) : given;
    }

    Level mandatoryLevel(ReferralRules rules, int age) {
        return effectiveLevel(rules, age).or(rules.levelByDefault(printed, age));
    }

    boolean isAgeSuggestionOpen(ReferralRules rules, int age) {
        return given == null && rules.suggestedLevel(printed, age) != printed;
    }
}
