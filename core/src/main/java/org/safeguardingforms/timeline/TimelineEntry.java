package org.safeguardingforms.timeline;

import java.util.List;
import java.util.Objects;
import org.safeguardingforms.definition.Milestone;

/**
 * One milestone on a child's timeline.
 *
 * @param milestone which one
 * @param due when it is due
 * @param held its events, earliest first; several if there were, for instance, two strategy discussions
 */
public record TimelineEntry(Milestone milestone, DueDate due, List<MeetingEvent> held) {

    public TimelineEntry {
        Objects.requireNonNull(milestone, "milestone");
        Objects.requireNonNull(due, "due");
        held = List.copyOf(held);
    }
}
