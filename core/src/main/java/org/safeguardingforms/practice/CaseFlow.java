package org.safeguardingforms.practice;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.safeguardingforms.definition.Envelope;
import org.safeguardingforms.definition.MilestoneId;
import org.safeguardingforms.rule.Outcome;

/**
 * The way of a case from screening to review (sections 10 to 12). Made by reading a definition.
 *
 * @param envelope what it says about itself
 * @param entries the stage at which an outcome of a screening leaves the case; none for an outcome that leads no further
 * @param stages the stages, in the order in which they are shown
 */
public record CaseFlow(Envelope envelope, Map<Outcome, StageId> entries, List<Stage> stages) {

    public CaseFlow {
        Objects.requireNonNull(envelope, "envelope");
        entries = Collections.unmodifiableMap(copy(entries));
        stages = List.copyOf(stages);
    }

    private static Map<Outcome, StageId> copy(Map<Outcome, StageId> entries) {
        Map<Outcome, StageId> copy = new EnumMap<>(Outcome.class);
        copy.putAll(entries);
        return copy;
    }

    /** The stage with this id, or empty if there is none. */
    public Optional<Stage> find(StageId id) {
        return stages.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** The stage that a milestone of the meeting plan belongs to, or empty if it belongs to none. */
    public Optional<Stage> stageOf(MilestoneId milestone) {
        return stages.stream()
                .filter(one -> one.milestones().contains(milestone))
                .findFirst();
    }

    /**
     * The stages that may lie before a case whose screening has this outcome, the present one first, in the order shown;
     * empty if the outcome leads no further.
     */
    public List<Stage> ahead(Outcome outcome) {
        Set<StageId> reached = reachedFrom(entries.getOrDefault(outcome, StageId.NONE));
        return stages.stream().filter(one -> reached.contains(one.id())).toList();
    }

    private Set<StageId> reachedFrom(StageId start) {
        Set<StageId> reached = new LinkedHashSet<>();
        Deque<StageId> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            StageId next = open.removeFirst();
            if (reached.add(next)) {
                find(next).ifPresent(stage -> stage.turn().leadsTo().forEach(open::add));
            }
        }
        return reached;
    }
}
