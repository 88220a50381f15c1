package org.safeguardingforms.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.safeguardingforms.analysis.IdlePart;
import org.safeguardingforms.analysis.Verdict;
import org.safeguardingforms.assessment.Assessment;
import org.safeguardingforms.assessment.Assessor;
import org.safeguardingforms.edition.Concern;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.rule.Answer;
import org.safeguardingforms.rule.Level;
import org.safeguardingforms.rule.RuleId;
import org.safeguardingforms.rule.Truth;
import org.safeguardingforms.screening.ChildAge;
import org.safeguardingforms.screening.LevelChoice;
import org.safeguardingforms.screening.Response;

/** What an edition does, found by assessing every case and comparing each with each that differs in one thing. */
final class Tried {

    private static final int RESPONSES = EveryCase.RESPONSES.size();
    private static final int PER_AGE = EveryCase.CASES_PER_ANSWERS / EveryCase.AGES.size();
    private static final int CONCLUSIONS = PER_AGE / 2;

    private final Edition edition;
    private final EveryCase every;
    private final Assessor assessor;
    private final List<EveryCase.Case> cases = new ArrayList<>();
    private final List<Verdict> verdicts = new ArrayList<>();
    private final Set<RuleId> met = new HashSet<>();
    private final Set<String> falls = new TreeSet<>();

    Tried(Edition edition) {
        this.edition = edition;
        this.every = new EveryCase(edition);
        this.assessor = new Assessor(edition);
        every.forEach(this::assess);
        for (int i = 0; i < cases.size(); i++) {
            rise(i);
        }
    }

    private void assess(EveryCase.Case one) {
        Assessment assessment = one.assessed(assessor);
        Verdict verdict = Verdict.of(assessment.decision());
        cases.add(one);
        verdicts.add(verdict);
        if (verdict != Verdict.NO_OUTCOME) {
            assessment.findings().stream()
                    .filter(finding -> finding.truth() == Truth.MET)
                    .forEach(finding -> met.add(finding.rule().id()));
        }
    }

    /** The rules that no case meets. */
    List<RuleId> unreachable() {
        return rules().filter(rule -> !met.contains(rule)).toList();
    }

    /** The rules that some case meets, and without which every case has the same outcome. */
    List<RuleId> addingNothing() {
        return rules().filter(met::contains).filter(this::addsNothing).toList();
    }

    private Stream<RuleId> rules() {
        return edition.referralRules().rules().stream().map(rule -> rule.id());
    }

    private boolean addsNothing(RuleId rule) {
        return isTheSame(Changed.from(edition).withoutRule(rule.value()));
    }

    private boolean isTheSame(Changed changed) {
        Assessor without = new Assessor(changed.build());
        for (int i = 0; i < cases.size(); i++) {
            if (cases.get(i).under(without) != verdicts.get(i)) {
                return false;
            }
        }
        return true;
    }

    /** The outermost parts of conditions without which every case has the same outcome, of rules that are not idle as a whole. */
    List<IdlePart> idleParts() {
        PartsTried parts = new PartsTried(edition, this::isTheSame);
        return edition.referralRules().rules().stream()
                .filter(rule -> met.contains(rule.id()) && !addsNothing(rule.id()))
                .flatMap(rule -> parts.idle(rule).stream())
                .toList();
    }

    /** For each age at which something can be present and no rule be met, how few rows it takes. */
    Map<String, Long> gaps() {
        Map<String, Long> gaps = new TreeMap<>();
        for (int i = 0; i < cases.size(); i++) {
            long present = presentRows(cases.get(i));
            if (present > 0 && verdicts.get(i) == Verdict.NO_INDICATOR_PRESENT) {
                gaps.merge(age(cases.get(i).age()), present, Math::min);
            }
        }
        return gaps;
    }

    private long presentRows(EveryCase.Case one) {
        return one.responses().stream()
                .flatMap(Optional::stream)
                .filter(response -> edition.referralRules().isPresent(response.answer()))
                .count();
    }

    /** In which ways the outcome falls from a case to a more worrying one: age or ages, conclusion, outcomes. */
    Set<String> falls() {
        return falls;
    }

    private void rise(int index) {
        for (int row = 0; row < every.rows().size(); row++) {
            riseRow(index, row);
        }
        if (!cases.get(index).circumstance()) {
            compare(index, index + CONCLUSIONS);
        }
        if (age(index) > 0 && cases.get(index).age() instanceof ChildAge.Estimated) {
            compare(index, index - PER_AGE);
        }
    }

    private static int age(int index) {
        return index % EveryCase.CASES_PER_ANSWERS / PER_AGE;
    }

    private void riseRow(int index, int row) {
        int weight = EveryCase.CASES_PER_ANSWERS;
        for (int later = row + 1; later < every.rows().size(); later++) {
            weight *= RESPONSES;
        }
        int given = index / weight % RESPONSES;
        Level counting = counting(row, cases.get(index).age());
        for (int other = 0; other < RESPONSES; other++) {
            if (isMore(EveryCase.RESPONSES.get(given), EveryCase.RESPONSES.get(other), counting)) {
                compare(index, index + (other - given) * weight);
            }
        }
    }

    /** The level of a row where no professional has given one. */
    private Level counting(int row, ChildAge age) {
        Concern concern = edition.concerns().stream()
                .filter(one -> one.rows().stream()
                        .anyMatch(member -> member.id().equals(every.rows().get(row))))
                .findFirst()
                .orElseThrow();
        int years = age instanceof ChildAge.Estimated estimated
                ? estimated.from()
                : edition.referralRules().ageScope().adultAt() - 1;
        return edition.referralRules().levelByDefault(concern.printedLevel(), years);
    }

    /** An answer that weighs as much or more, with the same level or a higher one than counted before. */
    private static boolean isMore(Optional<Response> before, Optional<Response> after, Level counting) {
        Level counted = own(before).orElse(counting);
        boolean sameLevel = own(before).equals(own(after));
        boolean higher =
                own(after).filter(level -> level.compareTo(counted) > 0).isPresent();
        return weight(after) >= weight(before) && (sameLevel || higher);
    }

    private static int weight(Optional<Response> response) {
        return response.map(Response::answer)
                .map(answer -> answer == Answer.YES ? 2 : answer == Answer.POSSIBLE ? 1 : 0)
                .orElse(0);
    }

    private static Optional<Level> own(Optional<Response> response) {
        return response.flatMap(Response::amendment).map(LevelChoice.Amended::level);
    }

    private void compare(int before, int after) {
        Verdict from = verdicts.get(before);
        Verdict to = verdicts.get(after);
        boolean children = from != Verdict.NO_OUTCOME && to != Verdict.NO_OUTCOME;
        if (children && to.compareTo(from) < 0) {
            EveryCase.Case one = cases.get(before);
            EveryCase.Case other = cases.get(after);
            falls.add(fall(ages(one.age(), other.age()), one.isSettled(), from, to));
        }
    }

    static String fall(String ages, boolean settled, Verdict from, Verdict to) {
        return ages + (settled ? " settled: " : ": ") + from + " to " + to;
    }

    private static String ages(ChildAge before, ChildAge after) {
        return before.equals(after) ? age(before) : age(before) + " then " + age(after);
    }

    static String age(ChildAge age) {
        return age instanceof ChildAge.Estimated estimated ? "" + estimated.from() : "not known";
    }
}
