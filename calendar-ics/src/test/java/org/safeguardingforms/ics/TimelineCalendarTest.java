package org.safeguardingforms.ics;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.safeguardingforms.SafeguardingForms;
import org.safeguardingforms.calendar.DeadlineCalendar;
import org.safeguardingforms.calendar.EventTime;
import org.safeguardingforms.calendar.Nation;
import org.safeguardingforms.calendar.WorkingDayCalendar;
import org.safeguardingforms.definition.MilestoneId;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.json.Editions;
import org.safeguardingforms.json.WorkingDayCalendars;
import org.safeguardingforms.rule.CircumstanceId;
import org.safeguardingforms.timeline.ActionOwner;
import org.safeguardingforms.timeline.ActionReview;
import org.safeguardingforms.timeline.Attended;
import org.safeguardingforms.timeline.MeetingEvent;
import org.safeguardingforms.timeline.MeetingTimeline;
import org.safeguardingforms.timeline.PlanAction;
import org.safeguardingforms.timeline.TimelineRecord;

class TimelineCalendarTest {

    private static final Edition EDITION =
            Editions.bundled().edition("oxfordshire-cse", "1.0.0").orThrow();
    private static final WorkingDayCalendar WORKING_DAYS =
            WorkingDayCalendars.bundled().of(Nation.ENGLAND_AND_WALES);
    private static final UUID REFERENCE = UUID.fromString("9c2e7a54-1b6d-4e0f-8f3a-6d5c4b3a2f1e");
    private static final Instant STAMP = Instant.parse("2013-03-01T12:00:00.5Z");
    private static final LocalDate FRI_2013_03_01 = LocalDate.of(2013, 3, 1);
    private static final LocalDate MON_2013_03_04 = LocalDate.of(2013, 3, 4);
    private static final LocalDate FRI_2013_03_15 = LocalDate.of(2013, 3, 15);
    private static final LocalDate MON_2013_06_10 = LocalDate.of(2013, 6, 10);
    private static final LocalDate FRI_2028_12_29 = LocalDate.of(2028, 12, 29);

    private static MeetingEvent on(String milestone, LocalDate day) {
        return MeetingEvent.of(new MilestoneId(milestone), new EventTime.OnDay(day));
    }

    private static MeetingTimeline timeline(DeadlineCalendar calendar, MeetingEvent... events) {
        return MeetingTimeline.of(EDITION.meetingPlan(), calendar, List.of(events))
                .orThrow();
    }

    private static String text(MeetingTimeline timeline) {
        return new String(TimelineCalendar.write(timeline, REFERENCE, STAMP), UTF_8);
    }

    private static List<VEvent> entries(MeetingTimeline timeline) throws Exception {
        Calendar read = new CalendarBuilder().build(new StringReader(text(timeline)));
        assertThat(read.validate().getEntries().toString()).isEqualTo("[]");
        return read.getComponents("VEVENT");
    }

    private static String value(VEvent entry, String property) {
        return entry.<Property>getProperty(property).orElseThrow().getValue();
    }

    @Test
    void the_file_holds_these_bytes_and_no_others() {
        assertThat(text(timeline(WORKING_DAYS, on("risk-assessment", FRI_2013_03_01)))
                        .lines()
                        .skip(5)
                        .limit(22))
                .containsExactly(
                        "UID:9c2e7a54-1b6d-4e0f-8f3a-6d5c4b3a2f1e.risk-assessment@timeline.safegua",
                        " rding-forms",
                        "DTSTAMP:20130301T120000Z",
                        "SEQUENCE:1",
                        "DTSTART;VALUE=DATE:20130301",
                        "SUMMARY:CSE Risk Assessment completed: held (9c2e7a54)",
                        "DESCRIPTION:Reference 9c2e7a54-1b6d-4e0f-8f3a-6d5c4b3a2f1e",
                        "STATUS:CONFIRMED",
                        "TRANSP:TRANSPARENT",
                        "CLASS:CONFIDENTIAL",
                        "END:VEVENT",
                        "BEGIN:VEVENT",
                        "UID:9c2e7a54-1b6d-4e0f-8f3a-6d5c4b3a2f1e.strategy-discussion@timeline.saf",
                        " eguarding-forms",
                        "DTSTAMP:20130301T120000Z",
                        "SEQUENCE:1",
                        "DTSTART;VALUE=DATE:20130306",
                        "SUMMARY:Strategy discussion: due (9c2e7a54)",
                        "DESCRIPTION:Reference 9c2e7a54-1b6d-4e0f-8f3a-6d5c4b3a2f1e",
                        "STATUS:CONFIRMED",
                        "TRANSP:TRANSPARENT",
                        "CLASS:CONFIDENTIAL");
    }

    @Test
    void a_reader_of_calendars_finds_each_milestone_once_and_what_is_projected_is_tentative() throws Exception {
        List<VEvent> entries = entries(timeline(WORKING_DAYS, on("risk-assessment", FRI_2013_03_01)));
        assertThat(entries)
                .extracting(entry -> value(entry, "STATUS"))
                .containsExactly("CONFIRMED", "CONFIRMED", "TENTATIVE", "TENTATIVE");
        assertThat(entries)
                .extracting(entry -> value(entry, "DTSTART"))
                .containsExactly("20130301", "20130306", "20130313", "20130613");
    }

    @Test
    void a_newer_file_changes_the_entries_and_adds_none_twice() throws Exception {
        MeetingTimeline before = timeline(WORKING_DAYS, on("risk-assessment", FRI_2013_03_01));
        MeetingTimeline after =
                before.with(on("strategy-discussion", MON_2013_03_04)).orThrow();
        assertThat(entries(after))
                .extracting(entry -> value(entry, "UID"))
                .isEqualTo(entries(before).stream()
                        .map(entry -> value(entry, "UID"))
                        .toList())
                .doesNotHaveDuplicates();
        assertThat(entries(after))
                .allSatisfy(entry -> assertThat(value(entry, "SEQUENCE")).isEqualTo("2"));
        assertThat(value(entries(after).get(1), "SUMMARY")).isEqualTo("Strategy discussion: held (9c2e7a54)");
    }

    @Test
    void a_provisional_date_is_tentative() throws Exception {
        MeetingTimeline timeline = timeline(WORKING_DAYS.provisionally(), on("risk-assessment", FRI_2028_12_29));
        assertThat(value(entries(timeline).get(1), "STATUS")).isEqualTo("TENTATIVE");
    }

    @Test
    void without_an_event_there_is_a_calendar_without_entries() {
        assertThat(text(timeline(WORKING_DAYS))).contains("BEGIN:VCALENDAR").doesNotContain("VEVENT");
    }

    /** Everything that a record can hold, in words that occur nowhere else. */
    @Test
    void nothing_that_somebody_wrote_and_nothing_about_the_child_is_in_it() {
        UUID screening = UUID.fromString("11111111-2222-4333-8444-555555555555");
        TimelineRecord record = TimelineRecord.begin(screening, EDITION.pin(), WORKING_DAYS.pin())
                .ofCase(REFERENCE)
                .ofScreening(screening)
                .circumstance(new CircumstanceId("CONFIDENTIAL_POLICE_INVESTIGATION"))
                .event(on("risk-assessment", FRI_2013_03_01))
                .event(on("strategy-discussion", FRI_2013_03_15)
                        .attendedBy(new Attended(Set.of(), List.of("Qwyzx other")))
                        .notDone("risk-to-others")
                        .agreeing(PlanAction.of("qwyzx-id", "Qwyzx text").ownedBy(ActionOwner.other("Qwyzx owner")))
                        .because("Qwyzx reason"))
                .event(on("multi-agency-meeting", FRI_2013_03_15)
                        .reviewing(ActionReview.dropped("qwyzx-id", "Qwyzx note"))
                        .reviewOn(MON_2013_06_10))
                .build();
        MeetingTimeline timeline =
                SafeguardingForms.of(EDITION).timeline(record, WORKING_DAYS).orThrow();
        String written = new String(TimelineCalendar.write(timeline, record.reference(), STAMP), UTF_8);
        String unfolded = written.replace("\r\n ", "");

        assertThat(unfolded)
                .doesNotContainIgnoringCase("qwyzx")
                .doesNotContain("11111111", "POLICE", "olice", "late", "Late", "risk-to-others", "Any risk");
        assertThat(unfolded.lines().map(line -> line.replaceFirst("[;:].*", "")))
                .containsOnly(
                        "BEGIN",
                        "PRODID",
                        "VERSION",
                        "CALSCALE",
                        "UID",
                        "DTSTAMP",
                        "SEQUENCE",
                        "DTSTART",
                        "SUMMARY",
                        "DESCRIPTION",
                        "STATUS",
                        "TRANSP",
                        "CLASS",
                        "END");
        assertThat(unfolded.lines().filter(line -> line.startsWith("SUMMARY:")))
                .containsExactly(
                        "SUMMARY:CSE Risk Assessment completed: held (9c2e7a54)",
                        "SUMMARY:Strategy discussion: held (9c2e7a54)",
                        "SUMMARY:Multi-agency CSE meeting: held (9c2e7a54)",
                        "SUMMARY:Review of the plan: due (9c2e7a54)",
                        "SUMMARY:Review of the plan\\, as agreed (9c2e7a54)");
        assertThat(unfolded.lines().filter(line -> line.startsWith("DESCRIPTION:")))
                .containsOnly("DESCRIPTION:Reference " + REFERENCE);
    }

    @Test
    void the_bytes_are_the_same_in_every_zone_and_language() {
        MeetingTimeline timeline = timeline(WORKING_DAYS, on("risk-assessment", FRI_2013_03_01));
        byte[] here = TimelineCalendar.write(timeline, REFERENCE, STAMP);
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            for (String other : new String[] {"Pacific/Apia", "Asia/Kathmandu", "America/Sao_Paulo"}) {
                TimeZone.setDefault(TimeZone.getTimeZone(other));
                Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
                assertThat(Arrays.equals(TimelineCalendar.write(timeline, REFERENCE, STAMP), here))
                        .as(other)
                        .isTrue();
            }
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }
}
