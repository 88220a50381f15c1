package org.safeguardingforms.practice;

import java.util.List;
import java.util.Objects;
import org.safeguardingforms.definition.Citation;
import org.safeguardingforms.definition.MilestoneId;

/**
 * A stage that a case passes (sections 10 to 12).
 *
 * @param id its stable id
 * @param title what people call it
 * @param lead who leads it; {@link PartyId#NOT_NAMED} if the source does not say
 * @param participants who takes part beside them; for a meeting, see its milestone
 * @param inputs what goes into it
 * @param outputs what comes out of it
 * @param milestones the milestones of the meeting plan that belong to it
 * @param turn where it leads
 * @param citations the paragraphs it comes from; at least one
 */
public record Stage(
        StageId id,
        String title,
        PartyId lead,
        List<PartyId> participants,
        List<String> inputs,
        List<String> outputs,
        List<MilestoneId> milestones,
        Turn turn,
        List<Citation> citations) {

    public Stage {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(lead, "lead");
        participants = List.copyOf(participants);
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        milestones = List.copyOf(milestones);
        Objects.requireNonNull(turn, "turn");
        citations = List.copyOf(citations);
        if (citations.isEmpty()) {
            throw new IllegalArgumentException("citations: must not be empty");
        }
    }
}
