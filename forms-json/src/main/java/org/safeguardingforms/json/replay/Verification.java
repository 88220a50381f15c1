package org.safeguardingforms.json.replay;

import java.util.List;
import org.safeguardingforms.edition.EditionPin;
import org.safeguardingforms.problem.Problem;

/**
 * What came of making a stored assessment again. Nothing in it repeats an answer, a note or a name.
 */
public sealed interface Verification {

    /**
     * The same edition and the same inputs give the same result, to the last finding.
     *
     * @param edition the edition that was used both times
     */
    record Same(EditionPin edition) implements Verification {
        @Override
        public List<Problem> problems() {
            return List.of();
        }
    }

    /**
     * It could not be made again, because its edition is not at hand.
     *
     * @param problems that the edition is not known, that its digest is another or was not stored, or that its definitions
     *     cannot be loaded
     */
    record OtherEdition(List<Problem> problems) implements Verification {
        public OtherEdition {
            problems = List.copyOf(problems);
        }
    }

    /**
     * It could not be made again, because it or the screening in it cannot be read.
     *
     * @param problems what is wrong with it, with pointers into the assessment
     */
    record Unreadable(List<Problem> problems) implements Verification {
        public Unreadable {
            problems = List.copyOf(problems);
        }
    }

    /**
     * It was made again, and something is another.
     *
     * @param edition the edition that was used both times
     * @param differences every place at which the two differ, in the order of the assessment; at least one
     */
    record OtherResult(EditionPin edition, List<Difference> differences) implements Verification {
        public OtherResult {
            differences = List.copyOf(differences);
            if (differences.isEmpty()) {
                throw new IllegalArgumentException("differences: must not be empty");
            }
        }

        @Override
        public List<Problem> problems() {
            return differences.stream().map(Difference::problem).toList();
        }
    }

    /** What was found, as problems; empty if the result is the same. */
    List<Problem> problems();

    /** True if the result is the same. */
    default boolean isSame() {
        return this instanceof Same;
    }
}
