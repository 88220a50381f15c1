package org.safeguardingforms.analysis;

import java.util.List;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.problem.Checked;
import org.safeguardingforms.problem.Place;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.ProblemCode;

/** Counts the classes of cases that an analysis looks at, and stops it when they become too many. */
final class Budget {

    /** How many classes are looked at, at most. In the worst case that takes some seconds. */
    static final int CLASSES = 250_000;

    private int spent;

    /** An analysis that may turn out too large. */
    interface Work<T> {
        T within(Budget budget);
    }

    private static final class Exceeded extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Exceeded(String message) {
            super(message, null, false, false);
        }
    }

    /** The result of an analysis, or the problem that it is too large. */
    static <T> Checked<T> run(Edition edition, Work<T> work) {
        try {
            return Checked.valid(work.within(new Budget()));
        } catch (Exceeded exceeded) {
            Place place = Place.whole().in(edition.pin().name());
            Problem problem = ProblemCode.ANALYSIS_TOO_LARGE.at(place, String.valueOf(exceeded.getMessage()));
            return Checked.invalid(List.of(problem));
        }
    }

    /** How many classes were looked at. */
    int spent() {
        return spent;
    }

    /** Counts classes that were looked at. */
    void spend(int classes) {
        spent += classes;
    }

    /**
     * Stops the work if so many more classes are too many.
     *
     * @param atMost how many classes one situation may have at most
     */
    void allow(int more, long atMost) {
        if ((long) spent + more > CLASSES) {
            throw new Exceeded("The rules tell more than " + CLASSES
                    + " classes of cases apart, which is the bound, so that an analysis takes seconds at most; one age"
                    + " alone may have "
                    + (atMost == Long.MAX_VALUE ? "more than can be counted." : atMost + " of them."));
        }
    }
}
