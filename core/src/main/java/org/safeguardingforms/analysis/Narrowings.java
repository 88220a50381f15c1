package org.safeguardingforms.analysis;

import java.util.List;
import java.util.Optional;
import org.safeguardingforms.definition.Citation;
import org.safeguardingforms.definition.ReferralRules;
import org.safeguardingforms.definition.Rule;
import org.safeguardingforms.duty.Narrowing;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.edition.EditionParts;
import org.safeguardingforms.problem.Checked;
import org.safeguardingforms.rule.Condition;
import org.safeguardingforms.rule.Outcome;
import org.safeguardingforms.rule.RuleId;

/**
 * Finds cases in which a condition of an alert, an action or a measure no longer holds: as exactly as outcomes are compared, by
 * taking each condition for the only rule of its edition.
 */
final class Narrowings implements Narrowing {

    private static final RuleId ONLY = new RuleId("only");

    private final Form base;
    private final Form variant;
    private final boolean countAlike;

    Narrowings(Form base, Form variant) {
        this.base = base;
        this.variant = variant;
        this.countAlike = CountedRows.of(base).equals(CountedRows.of(variant));
    }

    @Override
    public Optional<String> find(Condition before, Condition after) {
        if (before.equals(after) && (countAlike || !CountedRows.areIn(before))) {
            return Optional.empty();
        }
        Form left = with(base, before);
        Form right = with(variant, after);
        Checked<List<Difference>> differences =
                Budget.run(variant.edition(), budget -> Comparison.differences(left, right, budget));
        return differences
                .toOptional()
                .map(found -> smallest(found).map(one -> "not in this one: " + words().withAge(one.smallest()) + "."))
                .orElse(Optional.of("or nobody can tell, since there are too many."));
    }

    private CaseWords words() {
        return new CaseWords(base, variant);
    }

    /** Where the variant takes a child for an adult, the outcomes tell. */
    private static Optional<Difference> smallest(List<Difference> differences) {
        return differences.stream()
                .filter(one -> one.base() == Verdict.MUST_REFER && one.variant() != Verdict.NO_OUTCOME)
                .findFirst();
    }

    private static Form with(Form form, Condition condition) {
        Edition edition = form.edition();
        EditionParts parts = new EditionParts(
                edition.envelope(),
                edition.pin().digest(),
                edition.screeningTool(),
                only(condition, edition.referralRules()),
                edition.roles(),
                edition.circumstances(),
                edition.informationSharingTool(),
                edition.meetingPlan(),
                edition.practice());
        return form.in(Edition.assemble(parts).orThrow());
    }

    private static ReferralRules only(Condition condition, ReferralRules rules) {
        Citation citation = rules.presentCitation();
        Rule rule = new Rule(ONLY, ONLY.value(), condition, Outcome.REFER, true, List.of(citation));
        return new ReferralRules(
                rules.envelope(),
                rules.present(),
                citation,
                rules.ageScope(),
                rules.ageAdjustments(),
                rules.ageSuggestions(),
                List.of(rule));
    }
}
