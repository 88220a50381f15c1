package org.safeguardingforms.record;

import static org.safeguardingforms.problem.ProblemCode.CHARACTER_NOT_ALLOWED;
import static org.safeguardingforms.problem.ProblemCode.DATED_BEFORE_BIRTH;
import static org.safeguardingforms.problem.ProblemCode.EDITION_DIFFERS;
import static org.safeguardingforms.problem.ProblemCode.EDITION_DIGEST_DIFFERS;
import static org.safeguardingforms.problem.ProblemCode.EDITION_DIGEST_MISSING;
import static org.safeguardingforms.problem.ProblemCode.ESTIMATED_AGE_REVERSED;
import static org.safeguardingforms.problem.ProblemCode.JUDGEMENT_AFTER_COMPLETION;
import static org.safeguardingforms.problem.ProblemCode.REPLACES_ITSELF;
import static org.safeguardingforms.problem.ProblemCode.SAME_CONCERN_CONTRADICTED;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.ProblemCode;

/**
 * What a schema cannot say, and the reader says all the same. This list is the whole difference between the two.
 *
 * <ul>
 *   <li>which content of an edition is the right one, and what follows from another edition: nothing else is checked then
 *   <li>that one value must not be above, before or the same as another: the two ends of an estimated age, dates and the
 *       birth, the judgement and the completion, a record and the one it replaces
 *   <li>that two rows which are one concern should not contradict each other
 *   <li>control characters and halves of surrogate pairs, which engines of regular expressions treat differently
 * </ul>
 */
final class BeyondSchema {

    static final Set<ProblemCode> CODES = EnumSet.of(
            EDITION_DIFFERS,
            EDITION_DIGEST_DIFFERS,
            EDITION_DIGEST_MISSING,
            ESTIMATED_AGE_REVERSED,
            DATED_BEFORE_BIRTH,
            JUDGEMENT_AFTER_COMPLETION,
            REPLACES_ITSELF,
            SAME_CONCERN_CONTRADICTED,
            CHARACTER_NOT_ALLOWED);

    private BeyondSchema() {}

    /** The problems that the schema should have found too. */
    static List<Problem> without(List<Problem> problems) {
        return problems.stream()
                .filter(problem -> !CODES.contains(problem.code()))
                .toList();
    }

    /** True if the record names another edition, so that the reader looks no further. */
    static boolean isOfAnotherEdition(List<Problem> problems) {
        return problems.stream().anyMatch(problem -> problem.code() == EDITION_DIFFERS);
    }
}
