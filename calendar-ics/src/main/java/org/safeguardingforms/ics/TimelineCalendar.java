package org.safeguardingforms.ics;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.safeguardingforms.timeline.MeetingTimeline;
import org.safeguardingforms.timeline.TimelineRecord;

/**
 * Writes when each meeting of a timeline is due as an iCalendar file, for the diaries of those who arrange the meetings.
 *
 * <pre>{@code
 * byte[] ics = TimelineCalendar.write(timeline, record.reference(), clock.instant());
 * }</pre>
 *
 * <p><b>It holds no personal data</b>: nothing that anybody wrote, no action, no circumstance, no name; only what the plan calls
 * its meetings, days, and a reference. That is a {@link UUID}, so that no name can be one. Each entry is marked confidential
 * and takes no time from the day.
 *
 * <p>An entry has the same id in every file of the same reference, and a number that rises with every event, so that a diary
 * that reads a newer file changes its entries and adds none twice. What is projected is tentative; a meeting that was held
 * stands on the day it was held. The bytes depend on the arguments alone.
 */
public final class TimelineCalendar {

    private static final String PRODUCT = "-//Safeguarding Forms//Timeline//EN";

    private TimelineCalendar() {}

    /**
     * The file, in UTF-8.
     *
     * @param reference by which those who may know find the child, such as {@link TimelineRecord#reference()}
     * @param stamp when the file is made, to the second; newer files of the same reference have a later one
     */
    public static byte[] write(MeetingTimeline timeline, UUID reference, Instant stamp) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId(PRODUCT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        new Entries(timeline, reference, stamp).list().forEach(calendar::add);
        return text(calendar).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Calendar calendar) {
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
