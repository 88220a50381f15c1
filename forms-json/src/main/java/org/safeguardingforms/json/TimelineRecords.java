package org.safeguardingforms.json;

import java.util.List;
import java.util.function.Function;
import org.safeguardingforms.SafeguardingForms;
import org.safeguardingforms.calendar.DeadlineCalendar;
import org.safeguardingforms.calendar.WorkingDayCalendar;
import org.safeguardingforms.json.tree.StrictJson;
import org.safeguardingforms.problem.Checked;
import org.safeguardingforms.problem.Place;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.ProblemCode;
import org.safeguardingforms.timeline.TimelineRecord;
import tools.jackson.databind.JsonNode;

/**
 * Reads records of timelines whatever their edition, as {@link ScreeningRecords} does with screenings: each is opened under
 * exactly the edition, and with exactly the calendar, that it names.
 *
 * <pre>{@code
 * TimelineRecords records = TimelineRecords.of(Editions.bundled(), WorkingDayCalendars.bundled());
 * MeetingTimeline timeline = records.open(bytes).orThrow().timeline();
 * }</pre>
 *
 * <p>A record that was made with an older list of bank holidays needs that list, or an amendment that names the newer one:
 * dates that have been told do not move silently. Make one of these and keep it. Thread-safe.
 */
public final class TimelineRecords {

    private final EditionFinder finder;
    private final WorkingDayCalendars calendars;
    private final Function<WorkingDayCalendar, DeadlineCalendar> view;

    private TimelineRecords(
            EditionFinder finder, WorkingDayCalendars calendars, Function<WorkingDayCalendar, DeadlineCalendar> view) {
        this.finder = finder;
        this.calendars = calendars;
        this.view = view;
    }

    /** Records of any of these editions and calendars. A date beyond the days that a calendar knows is a problem. */
    public static TimelineRecords of(Editions editions, WorkingDayCalendars calendars) {
        return new TimelineRecords(new EditionFinder(editions), calendars, calendar -> calendar);
    }

    /** The same, but dates beyond the days that a calendar knows are worked out and marked as provisional. */
    public TimelineRecords provisionally() {
        return new TimelineRecords(finder, calendars, WorkingDayCalendar::provisionally);
    }

    /**
     * The record under its edition and with its calendar, with any warnings, or every problem at once. If no edition can be
     * found for it, only that is reported.
     *
     * @param bytes one JSON object in UTF-8
     */
    public Checked<OpenedTimeline> open(byte[] bytes) {
        return StrictJson.parse(bytes).then(json -> finder.editionOf(json).then(edition -> open(json, edition)));
    }

    /** Working out the dates repeats the warnings of reading, so those are let go. */
    private Checked<OpenedTimeline> open(JsonNode json, EditionAtHand edition) {
        Checked<TimelineRecord> read = edition.timelines().read(json);
        return read.toOptional()
                .map(record -> open(record, edition.forms()))
                .orElseGet(() -> Checked.invalid(read.problems()));
    }

    private Checked<OpenedTimeline> open(TimelineRecord record, SafeguardingForms forms) {
        return calendars
                .find(record.calendar().id().value())
                .map(view)
                .map(calendar ->
                        forms.timeline(record, calendar).map(timeline -> new OpenedTimeline(record, timeline, forms)))
                .orElseGet(TimelineRecords::unknownCalendar);
    }

    private static Checked<OpenedTimeline> unknownCalendar() {
        String message = "There is no calendar with this id.";
        return Checked.invalid(List.of(ProblemCode.CALENDAR_NOT_FOUND.at(Place.at("/calendar/id"), message)));
    }

    /**
     * Every way in which a record breaks the {@linkplain TimelineJson#schema() published schema} of the edition that it
     * names, as a schema validator sees it; empty if it keeps to it. {@link #open} says the same and more, in better words:
     * this is for comparing the two.
     *
     * @param bytes one JSON object in UTF-8
     */
    public List<Problem> schemaProblems(byte[] bytes) {
        return StrictJson.parse(bytes).then(this::keptToSchema).problems();
    }

    private Checked<JsonNode> keptToSchema(JsonNode json) {
        return finder.editionOf(json)
                .then(edition -> Checked.of(json, edition.timelines().schemaProblems(json)));
    }

    /** True if the record says of itself that it is a timeline, sound or not. */
    public static boolean isTimeline(byte[] bytes) {
        return RecordKind.TIMELINE.isNamedIn(bytes);
    }
}
