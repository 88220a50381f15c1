package org.safeguardingforms.json;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.safeguardingforms.calendar.CalendarPin;
import org.safeguardingforms.calendar.Deadline;
import org.safeguardingforms.calendar.DeadlineCalendar;
import org.safeguardingforms.calendar.OutsideKnownRangeException;
import org.safeguardingforms.json.tree.JsonText;
import org.safeguardingforms.json.tree.StrictJson;
import org.safeguardingforms.problem.Checked;
import org.safeguardingforms.problem.Place;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.ProblemCode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Answers requests for deadlines as JSON.
 *
 * <pre>{@code
 * DeadlineJson deadlines = new DeadlineJson(WorkingDayCalendars.bundled().of(Nation.ENGLAND_AND_WALES));
 * deadlines.answer("{\"from\":\"2013-03-01\",\"workingDays\":3}".getBytes(UTF_8)).map(DeadlineJson::writeLine);
 * // {"due":"2013-03-06","certainty":"known","skipped":[{"date":"2013-03-02","reason":"weekend"},…]}
 * }</pre>
 *
 * <p>A request names the event's day as {@code from}, or its time for a limit in hours, and exactly one of {@code workingDays},
 * {@code workingWeeks}, {@code calendarDays}, {@code weeks}, {@code months} and {@code hours}; a negative number goes back. It may
 * name a {@code convention} ({@code AS_IT_FALLS} or {@code ROLL_FORWARD_FIRST}) and a {@code roll} ({@code NONE},
 * {@code WORKING_DAY_BEFORE} or {@code WORKING_DAY_AFTER}). Immutable and thread-safe.
 */
public final class DeadlineJson {

    private final DeadlineCalendar calendar;

    /** Answers with this calendar: a strict one refuses beyond the days it knows, a provisional one marks its answer. */
    public DeadlineJson(DeadlineCalendar calendar) {
        this.calendar = calendar;
    }

    /** The request, or every problem of it at once. */
    public static Checked<DeadlineRequest> read(byte[] request) {
        return StrictJson.parse(request).then(DeadlineJson::read);
    }

    private static Checked<DeadlineRequest> read(JsonNode json) {
        List<Problem> problems = new ArrayList<>();
        return DeadlineRequestReader.read(json, problems)
                .filter(request -> problems.isEmpty())
                .map(Checked::valid)
                .orElseGet(() -> Checked.invalid(problems));
    }

    /** The deadline that a request in JSON asks for, or every problem at once. */
    public Checked<Deadline> answer(byte[] request) {
        return read(request).then(this::answer);
    }

    /** The deadline that is asked for, or the problem that this calendar cannot tell. */
    public Checked<Deadline> answer(DeadlineRequest request) {
        try {
            return Checked.valid(calendar.deadline(request.limit(), request.event()));
        } catch (OutsideKnownRangeException e) {
            return Checked.invalid(List.of(e.problem()));
        } catch (DateTimeException e) {
            String message = "The result lies further away than dates go.";
            return Checked.invalid(List.of(ProblemCode.DATE_TOO_FAR.at(Place.whole(), message)));
        }
    }

    /** The deadline in UTF-8 on one line, with the days that were not counted. */
    public static byte[] writeLine(Deadline deadline) {
        return JsonText.line(json(deadline));
    }

    /** The deadline in UTF-8, indented, with the days that were not counted, every step in words, and the calendar. */
    public static byte[] write(Deadline deadline) {
        ObjectNode json = explained(deadline);
        json.set("calendar", pin(deadline.calendar()));
        return JsonText.indented(json);
    }

    static ObjectNode explained(Deadline deadline) {
        ObjectNode json = json(deadline);
        ArrayNode words = json.putArray("explanation");
        deadline.words().forEach(words::add);
        return json;
    }

    private static ObjectNode json(Deadline deadline) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("due", deadline.date().toString());
        deadline.time().ifPresent(time -> json.put("time", time.toString()));
        json.put("certainty", deadline.certainty().name().toLowerCase(Locale.ROOT));
        ArrayNode skipped = json.putArray("skipped");
        deadline.skipped()
                .forEach(step ->
                        skipped.addObject().put("date", step.date().toString()).put("reason", step.reasons()));
        return json;
    }

    static ObjectNode pin(CalendarPin pin) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", pin.id().value())
                .put("issued", pin.issued().toString())
                .put("digest", pin.digest());
    }
}
