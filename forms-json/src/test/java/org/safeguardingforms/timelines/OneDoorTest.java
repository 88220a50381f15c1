package org.safeguardingforms.timelines;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguardingforms.timelines.Timelines.CALENDAR;
import static org.safeguardingforms.timelines.Timelines.JSON;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeguardingforms.calendar.CalendarId;
import org.safeguardingforms.calendar.Certainty;
import org.safeguardingforms.calendar.WorkingDayCalendar;
import org.safeguardingforms.definition.MilestoneId;
import org.safeguardingforms.json.Editions;
import org.safeguardingforms.json.MeetingTimelineJson;
import org.safeguardingforms.json.OpenedTimeline;
import org.safeguardingforms.json.TimelineRecords;
import org.safeguardingforms.json.WorkingDayCalendars;
import org.safeguardingforms.problem.ProblemCode;
import org.safeguardingforms.timeline.TimelineRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A timeline opens only under the edition, and with the calendar, that it names. */
class OneDoorTest {

    private static final TimelineRecords RECORDS =
            TimelineRecords.of(Editions.bundled(), WorkingDayCalendars.bundled());
    private static final LocalDate FRI_2028_12_29 = LocalDate.of(2028, 12, 29);
    private static final LocalDate WED_2013_03_20 = LocalDate.of(2013, 3, 20);

    @Test
    void a_record_opens_under_what_it_names_and_gives_the_dates() {
        OpenedTimeline opened = RECORDS.open(JSON.write(Timelines.sample())).orThrow();
        assertThat(opened.record()).isEqualTo(Timelines.sample());
        assertThat(opened.timeline().calendar()).isEqualTo(CALENDAR.pin());
        assertThat(opened.forms().edition()).isEqualTo(Timelines.EDITION);
    }

    @Test
    void in_java_another_calendar_is_refused_as_well() {
        WorkingDayCalendar other = CALENDAR.withClosures(new CalendarId("example-council"), List.of());
        assertThat(Timelines.FORMS.timeline(Timelines.sample(), other).problems())
                .extracting(problem -> problem.code())
                .containsExactly(ProblemCode.CALENDAR_DIFFERS);
        TimelineRecord moved =
                Timelines.sample().continued().calendar(other.pin()).build();
        assertThat(Timelines.FORMS.timeline(moved, other).problems()).isEmpty();
    }

    @Test
    void beyond_the_known_days_the_caller_says_whether_to_refuse() {
        byte[] record = JSON.write(Timelines.draft()
                .event(Timelines.on("risk-assessment", FRI_2028_12_29))
                .build());
        assertThat(RECORDS.open(record).problems())
                .extracting(problem -> problem.code())
                .containsExactly(ProblemCode.DATE_OUTSIDE_CALENDAR);
        OpenedTimeline opened = RECORDS.provisionally().open(record).orThrow();
        assertThat(opened.timeline()
                        .entry(new MilestoneId("strategy-discussion"))
                        .due()
                        .reckoned()
                        .orElseThrow()
                        .certainty())
                .isEqualTo(Certainty.PROVISIONAL);
        assertThat(opened.timeline().explanation(FRI_2028_12_29)).contains("Provisional: bank holidays");
    }

    @Test
    void what_follows_from_a_record_is_written_as_at_a_day_and_nothing_later() {
        OpenedTimeline opened = RECORDS.open(JSON.write(Timelines.sample())).orThrow();
        JsonNode json = JsonMapper.shared()
                .readTree(new String(MeetingTimelineJson.write(opened, WED_2013_03_20, List.of()), UTF_8));
        assertThat(json.path("milestones")
                        .valueStream()
                        .map(one -> one.path("status").path("state").asString()))
                .containsExactly("HELD", "HELD_IN_TIME", "HELD_IN_TIME", "TO_COME");
        assertThat(json.path("plan").path("actions").path(0).path("open").asBoolean())
                .isTrue();
        assertThat(json.path("milestones").path(2).path("considerations").findValuesAsString("citation"))
                .containsExactly("12.2", "12.4", "12.1");
        assertThat(json.path("record").path("events").size()).isEqualTo(4);
    }
}
