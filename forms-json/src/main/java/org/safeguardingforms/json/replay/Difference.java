package org.safeguardingforms.json.replay;

import java.util.Objects;
import org.safeguardingforms.problem.Place;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.ProblemCode;

/**
 * One place at which a stored assessment differs from the one made anew.
 *
 * @param part the part of the assessment that it is about
 * @param kind how they differ
 * @param pointer the place, as JSON Pointer into the assessment
 */
public record Difference(Part part, Kind kind, String pointer) {

    /** The parts of an assessment, the weightiest first. */
    public enum Part {
        /** What the rules ask for: outcome, mandatory, settled, what it could become, what is open. */
        DECISION,
        /** What was found about the rules. */
        FINDINGS,
        /** The age and the day at which it was taken. */
        AGE,
        /** The totals row. */
        TOTALS,
        /** The edition. */
        EDITION,
        /** The screening itself. */
        INPUTS,
        /** Whatever else an assessment holds, such as guidance and next steps. */
        OTHER
    }

    /** How a place differs. */
    public enum Kind {
        /** Both have it, with other content. */
        ANOTHER("It is another than when made anew."),
        /** Only the stored one has it. */
        ONLY_STORED("It is stored, and not there when made anew."),
        /** Only the new one has it; an older version of this library may not have written it. */
        NOT_STORED("It is not stored, and there when made anew.");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    public Difference {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(pointer, "pointer");
    }

    /** The difference as a problem, for lists. */
    public Problem problem() {
        return ProblemCode.RESULT_DIFFERS.at(Place.at(pointer), kind.words);
    }
}
