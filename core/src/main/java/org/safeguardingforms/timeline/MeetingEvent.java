package org.safeguardingforms.timeline;

import java.util.Objects;
import java.util.Set;
import org.safeguardingforms.calendar.EventTime;
import org.safeguardingforms.definition.AgendaItemId;
import org.safeguardingforms.definition.MilestoneId;
import org.safeguardingforms.definition.ParticipantId;

/**
 * Something that happened: an assessment was completed, a meeting was held.
 *
 * @param milestone what it was
 * @param held when
 * @param participants who took part, by function
 * @param agendaDone what the meeting saw to
 * @param lateReason why it was late; empty if it was not, or if nobody said why
 */
public record MeetingEvent(
        MilestoneId milestone,
        EventTime held,
        Set<ParticipantId> participants,
        Set<AgendaItemId> agendaDone,
        String lateReason) {

    public MeetingEvent {
        Objects.requireNonNull(milestone, "milestone");
        Objects.requireNonNull(held, "held");
        participants = Set.copyOf(participants);
        agendaDone = Set.copyOf(agendaDone);
        Objects.requireNonNull(lateReason, "lateReason");
    }

    /** An event of which no more than its time is known. */
    public static MeetingEvent of(MilestoneId milestone, EventTime held) {
        return new MeetingEvent(milestone, held, Set.of(), Set.of(), "");
    }

    /** This event, with a reason why it was late. */
    public MeetingEvent because(String reason) {
        return new MeetingEvent(milestone, held, participants, agendaDone, reason);
    }

    /** Does not show the reason: people write names into it. */
    @Override
    public String toString() {
        return "MeetingEvent[" + milestone + ", " + held.date() + "]";
    }
}
