package org.safeguardingforms.rule;

import java.util.List;
import java.util.Objects;

/**
 * What a rule waits for. A closed set of data, without negation: one more Yes, a higher level or a younger child can
 * make a condition hold, and can never stop it from holding.
 */
public sealed interface Condition {

    /**
     * The child is this old or younger, in completed years. "13 or younger" holds until the day before the 14th birthday.
     *
     * @param years 0 to 17
     */
    record AgeAtMost(int years) implements Condition {
        public AgeAtMost {
            if (years < 0 || years > 17) {
                throw new IllegalArgumentException("years: must be 0 to 17");
            }
        }
    }

    /**
     * At least so many concerns of the selection are present. Rows linked as the same concern count once.
     *
     * @param atLeast 1 or more
     * @param of which rows count
     */
    record Present(int atLeast, Selection of) implements Condition {
        public Present {
            checkCount(atLeast);
            Objects.requireNonNull(of, "of");
        }
    }

    /**
     * At least so many present concerns have an age suggestion above their printed level, and no professional has given
     * a level of their own (6.4).
     *
     * @param atLeast 1 or more
     */
    record AgeSuggestionOpen(int atLeast) implements Condition {
        public AgeSuggestionOpen {
            checkCount(atLeast);
        }
    }

    /** The circumstance is recorded. */
    record CircumstanceHolds(CircumstanceId circumstance) implements Condition {
        public CircumstanceHolds {
            Objects.requireNonNull(circumstance, "circumstance");
        }
    }

    /** The professional has recorded this conclusion. */
    record JudgementRecorded(Conclusion conclusion) implements Condition {
        public JudgementRecorded {
            Objects.requireNonNull(conclusion, "conclusion");
        }
    }

    /** Every part holds. */
    record AllOf(List<Condition> parts) implements Condition {
        public AllOf {
            parts = checkParts(parts);
        }
    }

    /** At least one part holds. */
    record AnyOf(List<Condition> parts) implements Condition {
        public AnyOf {
            parts = checkParts(parts);
        }
    }

    private static void checkCount(int atLeast) {
        if (atLeast < 1) {
            throw new IllegalArgumentException("atLeast: must be 1 or more");
        }
    }

    private static List<Condition> checkParts(List<Condition> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("parts: must not be empty");
        }
        return List.copyOf(parts);
    }
}
