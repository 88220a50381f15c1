package org.safeguardingforms.json;

import java.util.List;
import org.safeguardingforms.calendar.WorkingDayCalendar;
import org.safeguardingforms.json.tree.JsonText;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes calendars as JSON: what they are, what they know, and every day off that is not a weekend. */
public final class CalendarJson {

    private CalendarJson() {}

    /** The calendars in UTF-8, indented, as one object with a list of them. */
    public static byte[] write(List<WorkingDayCalendar> calendars) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode list = json.putArray("calendars");
        calendars.forEach(calendar -> list.add(json(calendar)));
        return JsonText.indented(json);
    }

    private static ObjectNode json(WorkingDayCalendar calendar) {
        ObjectNode json = DeadlineJson.pin(calendar.pin());
        json.putObject("known")
                .put("from", calendar.known().from().toString())
                .put("to", calendar.known().to().toString());
        ArrayNode weekend = json.putArray("weekend");
        calendar.weekend().forEach(day -> weekend.add(day.name()));
        ArrayNode holidays = json.putArray("bankHolidays");
        calendar.bankHolidays().forEach(day -> holidays.addObject()
                .put("date", day.date().toString())
                .put("title", day.title())
                .put("nation", day.nation().id()));
        ArrayNode closures = json.putArray("closures");
        calendar.closures()
                .forEach(day ->
                        closures.addObject().put("date", day.date().toString()).put("title", day.title()));
        return json;
    }
}
