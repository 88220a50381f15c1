package org.safeguardingforms.practice;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The question at the end of a stage, and where each answer leads.
 *
 * @param question the question; empty where nothing is asked
 * @param branches the answers; empty if the source follows the case no further
 */
public record Turn(String question, List<Branch> branches) {

    public Turn {
        Objects.requireNonNull(question, "question");
        branches = List.copyOf(branches);
    }

    /** The stages that it may lead to. */
    public Stream<StageId> leadsTo() {
        return branches.stream().map(Branch::to).filter(StageId::isGiven);
    }
}
