package org.safeguardingforms.analysis;

import java.util.List;
import java.util.Set;
import org.safeguardingforms.definition.AgeAdjustment;
import org.safeguardingforms.definition.AgeSuggestions;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.rule.Answer;
import org.safeguardingforms.rule.Condition;
import org.safeguardingforms.rule.DomainId;
import org.safeguardingforms.rule.IndicatorId;
import org.safeguardingforms.rule.Level;

/**
 * All that makes a condition count the rows of a form as it does.
 *
 * @param rows the rows, without their words
 * @param present the answers that count
 * @param adjustments suggestions by age
 * @param suggestions what those do by themselves
 * @param adultAt the age at which counting ends
 */
record CountedRows(
        List<Row> rows, Set<Answer> present, List<AgeAdjustment> adjustments, AgeSuggestions suggestions, int adultAt) {

    /** A row without its words. */
    record Row(IndicatorId id, DomainId domain, Level level, IndicatorId concern) {}

    static CountedRows of(Form form) {
        Edition edition = form.edition();
        List<Row> rows = edition.screeningTool()
                .indicators()
                .map(row -> new Row(row.id(), edition.domainOf(row.id()).id(), row.level(), row.concern()))
                .toList();
        var rules = form.rules();
        return new CountedRows(
                rows,
                rules.present(),
                rules.ageAdjustments(),
                rules.ageSuggestions(),
                rules.ageScope().adultAt());
    }

    /** True if a condition counts rows at all. */
    static boolean areIn(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            return all.parts().stream().anyMatch(CountedRows::areIn);
        } else if (condition instanceof Condition.AnyOf any) {
            return any.parts().stream().anyMatch(CountedRows::areIn);
        }
        return condition instanceof Condition.Present || condition instanceof Condition.AgeSuggestionOpen;
    }
}
