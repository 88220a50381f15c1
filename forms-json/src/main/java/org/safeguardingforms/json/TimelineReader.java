package org.safeguardingforms.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safeguardingforms.calendar.CalendarId;
import org.safeguardingforms.calendar.CalendarPin;
import org.safeguardingforms.definition.Circumstance;
import org.safeguardingforms.edition.Digest;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.json.tree.JsonObject;
import org.safeguardingforms.json.tree.PinReader;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.ProblemCode;
import org.safeguardingforms.rule.CircumstanceId;
import org.safeguardingforms.timeline.MeetingEvent;
import org.safeguardingforms.timeline.TimelineRecord;
import org.safeguardingforms.timeline.TimelineRecordBuilder;
import tools.jackson.databind.JsonNode;

/**
 * Reads the shape of a timeline's record. Whatever the schema says of types, members and forms is said here too; a property
 * test holds the two together. What needs the edition's plan is left to its check.
 */
final class TimelineReader {

    private static final Set<String> MEMBERS = Set.of(
            "schema",
            "id",
            "replaces",
            "edition",
            "calendar",
            "case",
            "screening",
            "circumstances",
            "events",
            "closedOn");
    private static final Set<String> CALENDAR = Set.of("id", "issued", "digest");

    /** Stands for a calendar that cannot be read, so that reading goes on. */
    private static final CalendarPin UNREADABLE = new CalendarPin(new CalendarId("unreadable"), LocalDate.EPOCH, "");

    private final Edition edition;
    private final EventReader events;

    TimelineReader(Edition edition) {
        this.edition = edition;
        this.events = new EventReader(edition.meetingPlan());
    }

    /** The record as far as it can be read. If a problem was an error, it must not be used but for finding more. */
    TimelineRecord read(JsonNode json, List<Problem> problems) {
        JsonObject record = JsonObject.root(json, problems)
                .only(MEMBERS)
                .require("schema")
                .require("id")
                .require("edition")
                .require("calendar");
        record.string("schema");
        TimelineRecordBuilder timeline = TimelineRecord.begin(
                record.uuid("id").orElse(JsonObject.UNREADABLE),
                PinReader.read(record, edition.pin().digest()).orElse(edition.pin()),
                calendar(record).orElse(UNREADABLE));
        record.uuid("replaces").ifPresent(timeline::replacing);
        record.uuid("case").ifPresent(timeline::ofCase);
        record.uuid("screening").ifPresent(timeline::ofScreening);
        readCircumstances(record, timeline);
        readEvents(record, timeline, problems);
        record.date("closedOn").ifPresent(timeline::closedOn);
        return timeline.build();
    }

    /** The calendar that the record names; empty, and noted, if it cannot be read. */
    static Optional<CalendarPin> calendar(JsonObject record) {
        return record.object("calendar").flatMap(TimelineReader::readCalendar);
    }

    private static Optional<CalendarPin> readCalendar(JsonObject json) {
        json.only(CALENDAR).require("id").require("issued").require("digest");
        Optional<CalendarId> id = json.parsed("id", "words joined by hyphens", CalendarId::new);
        Optional<LocalDate> issued = json.date("issued");
        Optional<String> digest = json.parsed("digest", "sha256: and 64 hexadecimal digits", TimelineReader::digest);
        return id.flatMap(name -> issued.flatMap(day -> digest.map(given -> new CalendarPin(name, day, given))));
    }

    private static String digest(String text) {
        Digest digest = new Digest(text);
        if (!digest.isGiven()) {
            throw new IllegalArgumentException("text: must be a digest");
        }
        return digest.value();
    }

    private void readCircumstances(JsonObject record, TimelineRecordBuilder timeline) {
        List<CircumstanceId> known = edition.circumstances().circumstances().stream()
                .map(Circumstance::id)
                .toList();
        for (String name : record.strings("circumstances")) {
            Optional<CircumstanceId> found =
                    known.stream().filter(id -> id.value().equals(name)).findFirst();
            found.ifPresentOrElse(timeline::circumstance, () -> {
                String message = "The edition has no such circumstance.";
                record.report(ProblemCode.UNKNOWN_CIRCUMSTANCE, "circumstances", message);
            });
        }
    }

    /** With one that cannot be read, the others would not stand where they are. */
    private void readEvents(JsonObject record, TimelineRecordBuilder timeline, List<Problem> problems) {
        int before = problems.size();
        List<JsonObject> objects = record.objects("events");
        List<MeetingEvent> readable =
                objects.stream().flatMap(one -> events.read(one).stream()).toList();
        if (problems.stream().skip(before).noneMatch(Problem::isError)) {
            readable.forEach(timeline::event);
        }
    }
}
