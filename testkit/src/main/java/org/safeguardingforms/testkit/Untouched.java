package org.safeguardingforms.testkit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.safeguardingforms.assessment.AgeUsed;
import org.safeguardingforms.assessment.Assessment;
import org.safeguardingforms.definition.ReferralRules;
import org.safeguardingforms.definition.Rule;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.json.variant.VariantEdition;
import org.safeguardingforms.rule.Answer;
import org.safeguardingforms.rule.IndicatorId;
import org.safeguardingforms.rule.Truth;
import org.safeguardingforms.screening.Response;
import org.safeguardingforms.screening.Screening;

/** Which rows and cases a variant leaves as they are in its base. */
final class Untouched {

    private final Edition base;
    private final Edition local;

    Untouched(VariantEdition variant) {
        this.base = variant.base();
        this.local = variant.edition();
    }

    /** The rows of the base that the variant has not, or has otherwise. */
    List<IndicatorId> changedRowsOfBase() {
        return changedRows(base);
    }

    /** The rows of the variant that the base has not, or has otherwise. */
    List<IndicatorId> changedRowsOfVariant() {
        return changedRows(local);
    }

    private List<IndicatorId> changedRows(Edition of) {
        return of.screeningTool()
                .indicators()
                .map(row -> row.id())
                .filter(Predicate.not(this::isSameRow))
                .toList();
    }

    /** True if both have the row, in the same domain, at the same level, for the same concern. */
    private boolean isSameRow(IndicatorId id) {
        return base.findIndicator(id)
                .flatMap(row -> local.findIndicator(id)
                        .filter(other ->
                                other.level() == row.level() && other.concern().equals(row.concern()))
                        .filter(other ->
                                base.domainOf(id).id().equals(local.domainOf(id).id())))
                .isPresent();
    }

    /** True if nothing that differs between the two has a part in how they decide a case. */
    boolean isUntouched(Assessment before, Assessment after, Screening any) {
        return any.responses().keySet().stream().allMatch(row -> isSameRow(row) && hasSameLevels(row, before, after))
                && (raisesByAgeAlike() || !(before.age() instanceof AgeUsed.NotKnown))
                && (countsAlike() || any.responses().values().stream().noneMatch(Untouched::isPossible))
                && changedRulesAreSilent(before, local)
                && changedRulesAreSilent(after, base);
    }

    private static boolean hasSameLevels(IndicatorId row, Assessment before, Assessment after) {
        return before.levels(row).ageSuggested() == after.levels(row).ageSuggested()
                && before.levels(row).effective() == after.levels(row).effective();
    }

    private boolean raisesByAgeAlike() {
        ReferralRules one = base.referralRules();
        ReferralRules other = local.referralRules();
        return one.ageAdjustments().equals(other.ageAdjustments())
                && one.ageSuggestions() == other.ageSuggestions()
                && one.ageScope().adultAt() == other.ageScope().adultAt();
    }

    private boolean countsAlike() {
        return base.referralRules().present().equals(local.referralRules().present());
    }

    private static boolean isPossible(Response response) {
        return response.answer() == Answer.POSSIBLE;
    }

    /** True if no rule that the other edition has not, or has otherwise, is met or could be. */
    private static boolean changedRulesAreSilent(Assessment assessment, Edition other) {
        return assessment.findings().stream()
                .filter(found -> !isSameRule(found.rule(), other))
                .allMatch(found -> found.truth() == Truth.NOT_MET);
    }

    private static boolean isSameRule(Rule rule, Edition other) {
        Optional<Rule> same = other.referralRules().rules().stream()
                .filter(one -> one.id().equals(rule.id()))
                .findFirst();
        return same.filter(one -> Objects.equals(one.when(), rule.when())
                        && one.outcome() == rule.outcome()
                        && one.mandatory() == rule.mandatory())
                .isPresent();
    }
}
