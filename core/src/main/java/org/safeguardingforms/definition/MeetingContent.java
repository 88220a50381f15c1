package org.safeguardingforms.definition;

import java.util.List;

/**
 * What belongs to a meeting.
 *
 * @param participants who takes part; never exhaustive (12.6)
 * @param agenda what it should see to, in order
 * @param considerations what to think of before it, such as whether the family can be there (12.4)
 */
public record MeetingContent(
        List<Participant> participants, List<AgendaItem> agenda, List<Consideration> considerations) {

    /** Nothing is said of it. */
    public static final MeetingContent NONE = new MeetingContent(List.of(), List.of(), List.of());

    public MeetingContent {
        participants = List.copyOf(participants);
        agenda = List.copyOf(agenda);
        considerations = List.copyOf(considerations);
    }
}
