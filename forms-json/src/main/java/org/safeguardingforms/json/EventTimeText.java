package org.safeguardingforms.json;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.safeguardingforms.calendar.EventTime;
import org.safeguardingforms.json.tree.JsonObject;

/** The time of an event as text: a day, or a time of a day. */
final class EventTimeText {

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private EventTimeText() {}

    /** The time that a member gives; empty, and noted, if it cannot be read. */
    static Optional<EventTime> read(JsonObject json, String member) {
        return json.parsed(member, "a day as YYYY-MM-DD, or a time as YYYY-MM-DDTHH:MM", EventTimeText::parse);
    }

    private static EventTime parse(String text) {
        return DATE.matcher(text).matches()
                ? new EventTime.OnDay(LocalDate.parse(text))
                : new EventTime.At(LocalDateTime.parse(text, TIME));
    }

    /** Seconds are not kept. */
    static String write(EventTime time) {
        return time instanceof EventTime.At at
                ? TIME.format(at.time())
                : time.date().toString();
    }
}
