package org.safeguardingforms.problem;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown by {@link Checked#orThrow()} when the input has errors; carries every problem that was found. */
public final class ProblemsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    ProblemsException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Every problem found, errors and warnings, in the order in which they were found. */
    public List<Problem> problems() {
        return problems;
    }
}
