package org.safeguardingforms.conformance;

import java.util.List;
import java.util.Objects;
import org.safeguardingforms.problem.Problem;

/** What came of one case under one edition. */
public sealed interface CaseResult {

    /** The case. */
    ConformanceCase tested();

    /** Everything that the case expects was found. */
    record Agrees(ConformanceCase tested) implements CaseResult {
        public Agrees {
            Objects.requireNonNull(tested, "tested");
        }
    }

    /**
     * Something else was found.
     *
     * @param tested the case
     * @param differences what is different; at least one
     */
    record Differs(ConformanceCase tested, List<Difference> differences) implements CaseResult {
        public Differs {
            Objects.requireNonNull(tested, "tested");
            differences = List.copyOf(differences);
            if (differences.isEmpty()) {
                throw new IllegalArgumentException("differences: must not be empty");
            }
        }

        /** True if this is among what is different. */
        public boolean isAbout(Aspect aspect) {
            return differences.stream().anyMatch(difference -> difference.aspect() == aspect);
        }
    }

    /**
     * The record cannot be assessed under the edition: it answers a row that a variant has retired, say.
     *
     * @param tested the case
     * @param problems why; at least one error
     */
    record Refused(ConformanceCase tested, List<Problem> problems) implements CaseResult {
        public Refused {
            Objects.requireNonNull(tested, "tested");
            problems = List.copyOf(problems);
        }
    }
}
