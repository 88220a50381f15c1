package org.safeguardingforms.json.flatten;

import java.util.ArrayList;
import java.util.List;
import org.safeguardingforms.problem.Place;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.ProblemCode;

/** What is wrong with the changes of a variant. */
final class Complaints {

    private final List<Problem> problems = new ArrayList<>();

    /**
     * Notes a problem.
     *
     * @param change the change that has it
     * @param member where in the change, as a pointer; empty for the whole change
     */
    void add(Written change, ProblemCode code, String member, String message) {
        Place place = Place.at(change.touch().pointer() + member)
                .in(change.touch().variant())
                .about(change.element().id());
        problems.add(code.at(place, message));
    }

    void addAll(List<Problem> others) {
        problems.addAll(others);
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    List<Problem> problems() {
        return problems;
    }
}
