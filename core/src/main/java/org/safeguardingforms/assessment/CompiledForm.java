package org.safeguardingforms.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safeguardingforms.definition.ReferralRules;
import org.safeguardingforms.edition.Concern;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.rule.Answer;
import org.safeguardingforms.rule.IndicatorId;
import org.safeguardingforms.rule.Level;

/** The form's concerns, numbered, with what is needed of each to evaluate rules. */
final class CompiledForm {

    private final List<Concern> concerns;
    private final Map<IndicatorId, Integer> concernOfRow = new HashMap<>();
    private final Level[] printed;
    private final ReferralRules rules;
    private final boolean possibleIsPresent;

    CompiledForm(Edition edition) {
        this.concerns = edition.concerns();
        this.printed = concerns.stream().map(Concern::printedLevel).toArray(Level[]::new);
        this.rules = edition.referralRules();
        this.possibleIsPresent = rules.isPresent(Answer.POSSIBLE);
        for (int i = 0; i < concerns.size(); i++) {
            int concern = i;
            concerns.get(i).rows().forEach(row -> concernOfRow.put(row.id(), concern));
        }
    }

    int size() {
        return concerns.size();
    }

    Concern concern(int index) {
        return concerns.get(index);
    }

    /** The number of the concern that a row belongs to, or null if the form has no such row. */
    @Nullable
    Integer concernOf(IndicatorId row) {
        return concernOfRow.get(row);
    }

    Level printed(int concern) {
        return printed[concern];
    }

    /** Yes always counts as present, No never does. */
    boolean isPresent(Answer answer) {
        return answer == Answer.YES || (answer == Answer.POSSIBLE && possibleIsPresent);
    }

    /** The printed level, raised by whatever age adjustment fits; never lowered. */
    Level suggested(int concern, int age) {
        return rules.suggestedLevel(printed[concern], age);
    }

    /** The level that counts when no professional has given one. */
    Level byDefault(int concern, int age) {
        return rules.levelByDefault(printed[concern], age);
    }
}
