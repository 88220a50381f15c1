package org.safeguardingforms.json;

import java.util.Objects;
import org.safeguardingforms.calendar.EventTime;
import org.safeguardingforms.calendar.TimeLimit;

/**
 * A deadline that somebody asks for.
 *
 * @param event when the time began to run
 * @param limit how long it is
 */
public record DeadlineRequest(EventTime event, TimeLimit limit) {

    public DeadlineRequest {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(limit, "limit");
    }
}
