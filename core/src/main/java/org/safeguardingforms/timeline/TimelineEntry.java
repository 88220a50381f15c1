package org.safeguardingforms.timeline;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.safeguardingforms.calendar.Deadline;
import org.safeguardingforms.calendar.EventTime;
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

    /** True if it was first held after the day, or the hour, at which it was due. */
    public boolean isHeldLate() {
        return !held.isEmpty()
                && due instanceof DueDate.Fixed fixed
                && isLate(held.get(0).held(), fixed.deadline());
    }

    private static boolean isLate(EventTime held, Deadline deadline) {
        if (held instanceof EventTime.At at && deadline.time().isPresent()) {
            LocalDateTime last = deadline.date().atTime(deadline.time().get());
            return at.time().isAfter(last);
        }
        return held.date().isAfter(deadline.date());
    }
}
