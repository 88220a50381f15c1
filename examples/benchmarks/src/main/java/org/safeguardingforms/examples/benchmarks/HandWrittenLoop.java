package org.safeguardingforms.examples.benchmarks;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.safeguardingforms.edition.Concern;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.rule.Conclusion;
import org.safeguardingforms.rule.IndicatorId;
import org.safeguardingforms.rule.Level;
import org.safeguardingforms.rule.Outcome;
import org.safeguardingforms.screening.ChildAge;
import org.safeguardingforms.screening.Response;
import org.safeguardingforms.screening.Screening;

/**
 * The limit: the six rules of the base edition written out by hand, for a child whose age is known and who is under 18. It
 * checks nothing, explains nothing, and does not say whether an unanswered row could change anything.
 */
final class HandWrittenLoop {

    private final Map<IndicatorId, Integer> concernOfRow = new HashMap<>();
    private final Level[] printed;

    HandWrittenLoop(Edition edition) {
        List<Concern> concerns = edition.concerns();
        this.printed = concerns.stream().map(Concern::printedLevel).toArray(Level[]::new);
        for (int i = 0; i < printed.length; i++) {
            int concern = i;
            concerns.get(i).rows().forEach(row -> concernOfRow.put(row.id(), concern));
        }
    }

    Outcome outcome(Screening screening) {
        Counts counts = facts(screening).counts();
        if (isConcluded(counts, Conclusion.CONFIRMS_CONCERNS) || (counts.age() <= 13 && counts.mustBeHigh() >= 1)) {
            return Outcome.REFER;
        }
        boolean doubtful = counts.high() >= 1 || counts.present() >= 2 || counts.ageSuggested() >= 1;
        if (doubtful && !isConcluded(counts, Conclusion.DOES_NOT_CONFIRM_CONCERNS)) {
            return Outcome.JUDGEMENT_REQUIRED;
        }
        return counts.present() >= 1 ? Outcome.KEEP_UNDER_REVIEW : Outcome.NO_INDICATOR_PRESENT;
    }

    private static boolean isConcluded(Counts counts, Conclusion conclusion) {
        return counts.judgement().filter(conclusion::equals).isPresent();
    }

    Facts facts(Screening screening) {
        Facts facts = new Facts(printed, age(screening), screening.judgement());
        for (Map.Entry<IndicatorId, Response> entry : screening.responses().entrySet()) {
            facts.add(Objects.requireNonNull(concernOfRow.get(entry.getKey())), entry.getValue());
        }
        return facts;
    }

    private static int age(Screening screening) {
        if (screening.child().age() instanceof ChildAge.BornOn born) {
            LocalDate day = screening.completedOn().orElseThrow();
            return Period.between(born.date(), day).getYears();
        }
        return ((ChildAge.Estimated) screening.child().age()).from();
    }
}
