package org.safeguardingforms.oracle;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.safeguardingforms.oracle.Known.Concern;
import org.safeguardingforms.oracle.Known.Judged;
import org.safeguardingforms.rule.Level;
import org.safeguardingforms.rule.Outcome;
import org.safeguardingforms.rule.Truth;

/**
 * Works a case out by trying every completion: every age it may be, and of the unanswered concerns none, one or two of
 * each level (a third of a level can change nothing that two do not). It uses nothing of the library but its words.
 */
final class Oracle {

    /** The rules of the table, in its order. */
    static final int RULES = 6;

    private static final int YOUNG_CHILD_HIGH = 0;
    private static final int CONFIRMED = 1;
    private static final Outcome[] OUTCOMES = {
        Outcome.REFER,
        Outcome.REFER,
        Outcome.JUDGEMENT_REQUIRED,
        Outcome.JUDGEMENT_REQUIRED,
        Outcome.JUDGEMENT_REQUIRED,
        Outcome.KEEP_UNDER_REVIEW
    };

    private final Known known;
    private final boolean[] always = {true, true, true, true, true, true};
    private final boolean[] ever = new boolean[RULES];
    private final boolean[] everAsAnswered = new boolean[RULES];
    private final boolean[] alwaysAsAnswered = {true, true, true, true, true, true};
    private Outcome lowest = Outcome.REFER;
    private Outcome highest = Outcome.NO_INDICATOR_PRESENT;
    private boolean ageMatters;

    Oracle(Known known) {
        this.known = known;
        for (int high = 0; high <= Math.min(2, unanswered(Level.HIGH)); high++) {
            for (int medium = 0; medium <= Math.min(2, unanswered(Level.MEDIUM)); medium++) {
                for (int low = 0; low <= Math.min(2, unanswered(Level.LOW)); low++) {
                    completeAnswers(high, medium, low);
                }
            }
        }
    }

    private int unanswered(Level level) {
        return known.unanswered()[level.ordinal()];
    }

    private void completeAnswers(int high, int medium, int low) {
        List<Concern> present = with(high, medium, low);
        Set<Outcome> byAge = EnumSet.noneOf(Outcome.class);
        for (int age : known.ages()) {
            boolean[] held = rules(age, present);
            Outcome outcome = outcome(held);
            byAge.add(outcome);
            lowest = outcome.compareTo(lowest) < 0 ? outcome : lowest;
            highest = outcome.compareTo(highest) > 0 ? outcome : highest;
            note(held, high + medium + low == 0);
        }
        ageMatters |= byAge.size() > 1;
    }

    private List<Concern> with(int high, int medium, int low) {
        List<Concern> present = new ArrayList<>(known.present());
        add(present, high, Level.HIGH);
        add(present, medium, Level.MEDIUM);
        add(present, low, Level.LOW);
        return present;
    }

    private static void add(List<Concern> present, int count, Level level) {
        for (int i = 0; i < count; i++) {
            present.add(Concern.asPrinted(level));
        }
    }

    private void note(boolean[] held, boolean asAnswered) {
        for (int rule = 0; rule < RULES; rule++) {
            always[rule] &= held[rule];
            ever[rule] |= held[rule];
            if (asAnswered) {
                everAsAnswered[rule] |= held[rule];
                alwaysAsAnswered[rule] &= held[rule];
            }
        }
    }

    /** The left column of the table. */
    private boolean[] rules(int age, List<Concern> present) {
        return new boolean[] {
            age <= 13 && present.stream().anyMatch(Concern::isHighWhereAMustCounts),
            known.judgement() == Judged.CONFIRMED,
            present.stream().anyMatch(Concern::isHigh),
            present.size() >= 2,
            present.stream().anyMatch(concern -> concern.isSuggestedHigher(age)),
            !present.isEmpty()
        };
    }

    /** The middle column of the table, and what a judgement makes of it. */
    private Outcome outcome(boolean[] held) {
        Outcome outcome = Outcome.NO_INDICATOR_PRESENT;
        for (int rule = 0; rule < RULES; rule++) {
            if (held[rule] && OUTCOMES[rule].compareTo(outcome) > 0) {
                outcome = OUTCOMES[rule];
            }
        }
        boolean settled = outcome == Outcome.JUDGEMENT_REQUIRED && known.judgement() == Judged.NOT_CONFIRMED;
        return settled ? Outcome.KEEP_UNDER_REVIEW : outcome;
    }

    Truth truth(int rule) {
        if (always[rule]) {
            return Truth.MET;
        }
        return ever[rule] ? Truth.NOT_KNOWN : Truth.NOT_MET;
    }

    /** What is reported: the lowest completion, unless an unknown age decides some rule. */
    Outcome outcome() {
        boolean floor = isDecidedByAge() && lowest.compareTo(Outcome.JUDGEMENT_REQUIRED) < 0;
        return floor ? Outcome.JUDGEMENT_REQUIRED : lowest;
    }

    /** The lowest outcome of any completion. */
    Outcome lowest() {
        return lowest;
    }

    private boolean isDecidedByAge() {
        for (int rule = 0; rule < RULES; rule++) {
            if (everAsAnswered[rule] && !alwaysAsAnswered[rule]) {
                return true;
            }
        }
        return false;
    }

    boolean isMandatory() {
        return always[YOUNG_CHILD_HIGH] || always[CONFIRMED];
    }

    /** The highest outcome of any completion, and never below what is reported. */
    Outcome couldBecome() {
        return highest.compareTo(outcome()) > 0 ? highest : outcome();
    }

    boolean isSettled() {
        return lowest == highest && lowest == outcome();
    }

    /** True if in some completion of the answers the age makes a difference. */
    boolean isAgeOpen() {
        return ageMatters || lowest != outcome();
    }

    /** True if an unanswered concern of this level can lift a completion above what is reported. */
    boolean canRaise(Level level) {
        Outcome reported = outcome();
        if (unanswered(level) == 0) {
            return false;
        }
        for (int high = 0; high <= Math.min(2, unanswered(Level.HIGH) - one(level, Level.HIGH)); high++) {
            for (int medium = 0; medium <= Math.min(2, unanswered(Level.MEDIUM) - one(level, Level.MEDIUM)); medium++) {
                for (int low = 0; low <= Math.min(2, unanswered(Level.LOW) - one(level, Level.LOW)); low++) {
                    if (raises(with(high, medium, low), level, reported)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static int one(Level level, Level other) {
        return level == other ? 1 : 0;
    }

    private boolean raises(List<Concern> present, Level level, Outcome reported) {
        List<Concern> more = new ArrayList<>(present);
        more.add(Concern.asPrinted(level));
        for (int age : known.ages()) {
            Outcome without = outcome(rules(age, present));
            Outcome with = outcome(rules(age, more));
            if (with.compareTo(without) > 0 && with.compareTo(reported) > 0) {
                return true;
            }
        }
        return false;
    }
}
