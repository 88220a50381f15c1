package org.safeguardingforms.assessment;

import java.util.BitSet;
import java.util.List;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.rule.Condition;
import org.safeguardingforms.rule.Selection;

/** Turns the conditions of an edition's rules into something that can be evaluated fast. */
final class ConditionCompiler {

    private final Edition edition;

    ConditionCompiler(Edition edition) {
        this.edition = edition;
    }

    /** @param mandatory whether levels may be raised only, as in a rule that nobody may decide against */
    CompiledCondition compile(Condition condition, boolean mandatory) {
        if (condition instanceof Condition.AgeAtMost age) {
            return new CompiledCondition.OfFact(age, completion -> completion.age() <= age.years());
        } else if (condition instanceof Condition.CircumstanceHolds holds) {
            return fact(holds, facts -> facts.holds(holds.circumstance()));
        } else if (condition instanceof Condition.JudgementRecorded recorded) {
            return fact(recorded, facts -> facts.isConcluded(recorded.conclusion()));
        } else if (condition instanceof Condition.Present present) {
            return present(present, mandatory);
        } else if (condition instanceof Condition.AgeSuggestionOpen open) {
            return ageSuggestionOpen(open);
        } else if (condition instanceof Condition.AllOf all) {
            return new CompiledCondition.OfParts(all, parts(all.parts(), mandatory), true);
        } else {
            Condition.AnyOf any = (Condition.AnyOf) condition;
            return new CompiledCondition.OfParts(any, parts(any.parts(), mandatory), false);
        }
    }

    private interface KnownFact {
        boolean in(CaseFacts facts);
    }

    private static CompiledCondition fact(Condition source, KnownFact known) {
        return new CompiledCondition.OfFact(source, completion -> known.in(completion.facts()));
    }

    private List<CompiledCondition> parts(List<Condition> parts, boolean mandatory) {
        return parts.stream().map(part -> compile(part, mandatory)).toList();
    }

    private static CompiledCondition ageSuggestionOpen(Condition.AgeSuggestionOpen open) {
        return new CompiledCondition.OfCount(
                open, open.atLeast(), (concern, in) -> in.facts().isAgeSuggestionOpen(concern, in.age()));
    }

    private CompiledCondition present(Condition.Present present, boolean mandatory) {
        BitSet chosen = chosenBy(present.of());
        var lowest = present.of().lowest();
        CompiledCondition.OfCount.Filter filter = mandatory
                ? (concern, in) -> chosen.get(concern)
                        && in.facts().mandatoryLevel(concern, in.age()).isAtLeast(lowest)
                : (concern, in) -> chosen.get(concern)
                        && in.facts().effectiveLevel(concern, in.age()).isAtLeast(lowest);
        return new CompiledCondition.OfCount(present, present.atLeast(), filter);
    }

    /** The concerns that a selection may count, levels apart: those with a row in its domains and among its rows. */
    private BitSet chosenBy(Selection selection) {
        BitSet chosen = new BitSet();
        for (int i = 0; i < edition.concerns().size(); i++) {
            chosen.set(i, edition.selects(selection, edition.concerns().get(i)));
        }
        return chosen;
    }
}
