package org.safeguardingforms.analysis;

import org.safeguardingforms.screening.Response;

/**
 * How long a case is: first the rows that are present, then levels of the professional's own, then circumstances, then
 * Possible where Yes would do. Each has thirteen bits of one number, so that costs can be added and compared.
 */
final class Cost {

    private static final int BITS = 13;
    private static final long POSSIBLE = 1;
    private static final long CIRCUMSTANCE = POSSIBLE << BITS;
    private static final long OWN_LEVEL = CIRCUMSTANCE << BITS;
    private static final long PRESENT = OWN_LEVEL << BITS;

    /** That one side is given more than the other. */
    static final long CHANGE = PRESENT << BITS;

    private Cost() {}

    static long of(Part part) {
        long cost = part.circumstances().size() * CIRCUMSTANCE;
        for (Response response : part.responses().values()) {
            cost += of(response);
        }
        return cost;
    }

    /** A conclusion or an age that is not known count like a circumstance. */
    static long of(Situation situation) {
        long conclusion = situation.conclusion() == null ? 0 : CIRCUMSTANCE;
        return situation.isAgeKnown() ? conclusion : conclusion + CIRCUMSTANCE;
    }

    private static long of(Response response) {
        long answer =
                switch (response.answer()) {
                    case YES -> PRESENT;
                    case POSSIBLE -> PRESENT + POSSIBLE;
                    case NO -> 0;
                };
        return response.amendment().isPresent() ? answer + OWN_LEVEL : answer;
    }
}
