package org.safeguardingforms.definition;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Which meetings follow a risk assessment, and when (sections 11 and 12). Made by reading a definition.
 *
 * @param envelope what it says about itself
 * @param milestones in the order in which they are shown; several may hang on one
 */
public record MeetingPlan(Envelope envelope, List<Milestone> milestones) {

    public MeetingPlan {
        Objects.requireNonNull(envelope, "envelope");
        milestones = List.copyOf(milestones);
    }

    /** The milestone with this id, or empty if the plan has none. */
    public Optional<Milestone> find(MilestoneId id) {
        return milestones.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** The participant with this id, as the first of the plan's meetings that lists it does; empty if none does. */
    public Optional<Participant> findParticipant(ParticipantId id) {
        return milestones.stream()
                .flatMap(milestone -> milestone.content().participants().stream())
                .filter(one -> one.id().equals(id))
                .findFirst();
    }
}
