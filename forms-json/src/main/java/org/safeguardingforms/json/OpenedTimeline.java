package org.safeguardingforms.json;

import java.util.Objects;
import org.safeguardingforms.SafeguardingForms;
import org.safeguardingforms.timeline.MeetingTimeline;
import org.safeguardingforms.timeline.TimelineRecord;

/**
 * A sound record of a timeline, opened under the edition and with the calendar that it names.
 *
 * @param record what the record says
 * @param timeline the dates that follow from it
 * @param forms the forms of its edition
 */
public record OpenedTimeline(TimelineRecord record, MeetingTimeline timeline, SafeguardingForms forms) {

    public OpenedTimeline {
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(timeline, "timeline");
        Objects.requireNonNull(forms, "forms");
    }
}
