package org.safeguardingforms.json.diff;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.safeguardingforms.SafeguardingForms;
import org.safeguardingforms.assessment.Assessment;
import org.safeguardingforms.assessment.ReferralDecision;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.problem.Checked;
import org.safeguardingforms.screening.Screening;

/**
 * How cases that were assessed under one edition come out under another.
 *
 * <pre>{@code
 * Behaviour behaviour = Behaviour.of(casesAssessedUnderTheOlder, newer);
 * behaviour.changed(); // how many have another outcome
 * }</pre>
 *
 * @param cases how many cases there were
 * @param changed how many of them have another outcome under the newer edition
 * @param weaker how many of those are asked for less than before
 * @param incomplete how many had an answer, note or circumstance that the newer edition has no place for, and that was left out
 * @param refused how many could not be assessed under the newer edition at all
 * @param shifts how many went from which outcome to which, such as {@code REFER to JUDGEMENT_REQUIRED}; in alphabetical order
 */
public record Behaviour(int cases, int changed, int weaker, int incomplete, int refused, Map<String, Integer> shifts) {

    /** The outcome about somebody who is no child any more. */
    private static final String OUT_OF_SCOPE = "OUT_OF_SCOPE";

    public Behaviour {
        shifts = Collections.unmodifiableMap(new TreeMap<>(shifts));
    }

    /**
     * Assesses each case again under the newer edition.
     *
     * @param before cases as they were assessed under the older edition: conformance cases, or records that a host has stored
     */
    public static Behaviour of(Stream<Assessment> before, Edition newer) {
        Tally tally = new Tally(newer);
        before.forEachOrdered(tally::add);
        return tally.result();
    }

    /** Counts case by case. */
    private static final class Tally {

        private final SafeguardingForms forms;
        private final Repinning repinning;
        private final Map<String, Integer> shifts = new TreeMap<>();
        private int cases;
        private int changed;
        private int weaker;
        private int incomplete;
        private int refused;

        Tally(Edition newer) {
            this.forms = SafeguardingForms.of(newer);
            this.repinning = new Repinning(newer);
        }

        void add(Assessment before) {
            cases++;
            Screening screening = repinning.of(before.screening());
            incomplete += repinning.isWhole(before.screening()) ? 0 : 1;
            assess(screening, before.assessedAt())
                    .toOptional()
                    .ifPresentOrElse(after -> compare(before.decision(), after.decision()), () -> refused++);
        }

        private Checked<Assessment> assess(Screening screening, Optional<LocalDate> day) {
            return day.map(date -> forms.assess(screening, date)).orElseGet(() -> forms.assess(screening));
        }

        private void compare(ReferralDecision before, ReferralDecision after) {
            String old = name(before);
            String now = name(after);
            if (!old.equals(now)) {
                changed++;
                weaker += isWeaker(after, before) ? 1 : 0;
                shifts.merge(old + " to " + now, 1, Integer::sum);
            }
        }

        private static String name(ReferralDecision decision) {
            return decision instanceof ReferralDecision.Decided decided
                    ? decided.outcome().name()
                    : OUT_OF_SCOPE;
        }

        /** Where the tool says nothing, it asks for less than anywhere else. */
        private static boolean isWeaker(ReferralDecision after, ReferralDecision before) {
            if (before instanceof ReferralDecision.Decided old && after instanceof ReferralDecision.Decided now) {
                return now.outcome().compareTo(old.outcome()) < 0;
            }
            return before instanceof ReferralDecision.Decided;
        }

        Behaviour result() {
            return new Behaviour(cases, changed, weaker, incomplete, refused, shifts);
        }
    }
}
