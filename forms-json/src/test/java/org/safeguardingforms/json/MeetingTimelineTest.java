package org.safeguardingforms.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.safeguardingforms.json.Days.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeguardingforms.calendar.Certainty;
import org.safeguardingforms.calendar.Deadline;
import org.safeguardingforms.calendar.EventTime;
import org.safeguardingforms.calendar.Nation;
import org.safeguardingforms.calendar.WorkingDayCalendar;
import org.safeguardingforms.calendar.WorkingDayCount;
import org.safeguardingforms.definition.Attendance;
import org.safeguardingforms.definition.MeetingPlan;
import org.safeguardingforms.definition.Milestone;
import org.safeguardingforms.definition.MilestoneId;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.json.tree.Canonical;
import org.safeguardingforms.json.tree.Resources;
import org.safeguardingforms.json.tree.StrictJson;
import org.safeguardingforms.problem.Checked;
import org.safeguardingforms.rule.CircumstanceId;
import org.safeguardingforms.timeline.DueDate;
import org.safeguardingforms.timeline.MeetingEvent;
import org.safeguardingforms.timeline.MeetingTimeline;
import org.safeguardingforms.timeline.MilestoneStatus;

class MeetingTimelineTest {

    private static final String PLAN = "definitions/oxfordshire-meeting-plan-1.0.0.json";
    private static final WorkingDayCalendar CALENDAR =
            WorkingDayCalendars.bundled().of(Nation.ENGLAND_AND_WALES);
    private static final MeetingPlan BASE = Editions.bundled()
            .edition("oxfordshire-cse", "1.0.0")
            .map(Edition::meetingPlan)
            .orThrow();

    private static final MilestoneId ASSESSMENT = new MilestoneId("risk-assessment");
    private static final MilestoneId DISCUSSION = new MilestoneId("strategy-discussion");
    private static final MilestoneId MEETING = new MilestoneId("multi-agency-meeting");
    private static final MilestoneId REVIEW = new MilestoneId("review");

    private static MeetingEvent on(MilestoneId milestone, LocalDate day) {
        return MeetingEvent.of(milestone, new EventTime.OnDay(day));
    }

    private static MeetingTimeline timeline(MeetingEvent... events) {
        return MeetingTimeline.of(BASE, CALENDAR, List.of(events)).orThrow();
    }

    private static List<String> problems(MeetingEvent... events) {
        return problems(MeetingTimeline.of(BASE, CALENDAR, List.of(events)));
    }

    private static List<String> problems(Checked<?> checked) {
        return checked.problems().stream()
                .map(problem -> problem.code().id() + " " + problem.place().pointer())
                .toList();
    }

    private static Deadline fixed(MeetingTimeline timeline, MilestoneId id) {
        return ((DueDate.Fixed) timeline.entry(id).due()).deadline();
    }

    private static Deadline projected(MeetingTimeline timeline, MilestoneId id) {
        return ((DueDate.Projected) timeline.entry(id).due()).deadline();
    }

    private static WorkingDayCount days(long days) {
        return new WorkingDayCount(days, Certainty.KNOWN);
    }

    /** A plan of one line that differs from the base plan. */
    private static MeetingPlan changed(String from, String to) {
        return read(text().replaceFirst(from, to)).orThrow();
    }

    private static String text() {
        return new String(Resources.bytes(PLAN), UTF_8);
    }

    /** The plan, out of an edition that pins it. */
    private static Checked<MeetingPlan> read(String plan) {
        String pinned = Canonical.digest(text()).value();
        String digest = Canonical.digest(plan).value();
        String manifest =
                new String(Resources.bytes("editions/oxfordshire-cse-1.0.0.json"), UTF_8).replace(pinned, digest);
        List<byte[]> documents = new ArrayList<>(List.of(manifest.getBytes(UTF_8), plan.getBytes(UTF_8)));
        StrictJson.parse(manifest.getBytes(UTF_8)).orThrow().path("definitions").forEach(pin -> {
            String file = "definitions/" + pin.path("id").asString() + "-1.0.0.json";
            if (!file.equals(PLAN)) {
                documents.add(Resources.bytes(file));
            }
        });
        return Editions.of(documents).edition("oxfordshire-cse", "1.0.0").map(Edition::meetingPlan);
    }

    @Test
    void without_an_event_nothing_is_due() {
        assertThat(timeline().entries()).extracting(entry -> entry.due()).containsOnly(new DueDate.None());
        assertThat(timeline().status(DISCUSSION, FRI_2013_03_01)).isEqualTo(new MilestoneStatus.Waiting());
    }

    @Test
    void a_risk_assessment_fixes_the_discussion_and_projects_the_rest() {
        MeetingTimeline timeline = timeline(on(ASSESSMENT, FRI_2013_03_01));

        assertThat(fixed(timeline, DISCUSSION).date()).isEqualTo(WED_2013_03_06);
        assertThat(projected(timeline, MEETING).date()).isEqualTo(WED_2013_03_13);
        assertThat(projected(timeline, REVIEW).date()).isEqualTo(THU_2013_06_13);
        assertThat(timeline.calendar()).isEqualTo(CALENDAR.pin());
    }

    @Test
    void holding_the_discussion_plans_the_rest_anew() {
        MeetingTimeline timeline = timeline(on(ASSESSMENT, FRI_2013_03_01))
                .with(on(DISCUSSION, MON_2013_03_04))
                .orThrow();

        assertThat(fixed(timeline, MEETING).date()).isEqualTo(MON_2013_03_11);
        assertThat(projected(timeline, REVIEW).date()).isEqualTo(TUE_2013_06_11);
        assertThat(fixed(timeline, DISCUSSION).words()).endsWith("Wednesday 6 March 2013: day 3.");
    }

    @Test
    void a_review_moves_to_the_working_day_before() {
        MeetingTimeline timeline =
                timeline(on(ASSESSMENT, WED_2013_02_27), on(DISCUSSION, THU_2013_02_28), on(MEETING, FRI_2013_03_01));
        assertThat(fixed(timeline, REVIEW).date()).isEqualTo(FRI_2013_05_31);
    }

    @Test
    void statuses_follow_the_day_and_working_days_are_counted() {
        MeetingTimeline timeline = timeline(on(ASSESSMENT, FRI_2013_03_01));

        assertThat(timeline.status(ASSESSMENT, THU_2013_02_28)).isEqualTo(new MilestoneStatus.Waiting());
        assertThat(timeline.status(ASSESSMENT, FRI_2013_03_01)).isEqualTo(new MilestoneStatus.Held(FRI_2013_03_01));
        assertThat(timeline.status(DISCUSSION, FRI_2013_03_01)).isEqualTo(new MilestoneStatus.ToCome(days(3)));
        assertThat(timeline.status(DISCUSSION, SUN_2013_03_03)).isEqualTo(new MilestoneStatus.ToCome(days(3)));
        assertThat(timeline.status(DISCUSSION, WED_2013_03_06)).isEqualTo(new MilestoneStatus.DueToday());
        assertThat(timeline.status(DISCUSSION, THU_2013_03_07)).isEqualTo(new MilestoneStatus.Overdue(days(1)));
        assertThat(timeline.status(DISCUSSION, MON_2013_03_11)).isEqualTo(new MilestoneStatus.Overdue(days(3)));
        assertThat(timeline.status(MEETING, MON_2013_03_11)).isEqualTo(new MilestoneStatus.Waiting());
    }

    @Test
    void a_status_looks_at_nothing_that_happened_later() {
        MeetingTimeline timeline = timeline(on(ASSESSMENT, FRI_2013_03_01), on(DISCUSSION, FRI_2013_03_08));
        assertThat(timeline.status(DISCUSSION, THU_2013_03_07)).isEqualTo(new MilestoneStatus.Overdue(days(1)));
    }

    @Test
    void a_late_meeting_keeps_its_reason_and_does_not_show_it_in_logs() {
        MeetingEvent late = on(DISCUSSION, FRI_2013_03_08).because("Robin Example's school was closed");
        MeetingTimeline timeline = timeline(on(ASSESSMENT, FRI_2013_03_01), late);
        MilestoneStatus status = timeline.status(DISCUSSION, FRI_2013_03_08);

        assertThat(status)
                .isEqualTo(new MilestoneStatus.HeldLate(FRI_2013_03_08, days(2), "Robin Example's school was closed"));
        assertThat(status + " " + timeline + " " + late + " " + timeline.entries())
                .doesNotContain("Robin");
    }

    @Test
    void of_several_discussions_the_first_begins_the_limit_unless_a_board_says_otherwise() {
        MeetingEvent[] events = {
            on(ASSESSMENT, FRI_2013_03_01), on(DISCUSSION, MON_2013_03_04), on(DISCUSSION, FRI_2013_03_08)
        };
        MeetingPlan lastOne = changed(
                "\"milestone\": \"strategy-discussion\",\\s+\"occurrence\": \"FIRST\"",
                "\"milestone\": \"strategy-discussion\", \"occurrence\": \"LAST\"");
        MeetingTimeline fromLast =
                MeetingTimeline.of(lastOne, CALENDAR, List.of(events)).orThrow();

        assertThat(fixed(timeline(events), MEETING).date()).isEqualTo(MON_2013_03_11);
        assertThat(fixed(fromLast, MEETING).date()).isEqualTo(FRI_2013_03_15);
        assertThat(fromLast.entry(DISCUSSION).held()).hasSize(2);
    }

    @Test
    void a_discussion_after_the_meeting_does_not_make_the_meeting_due_again() {
        MeetingPlan lastOne = changed(
                "\"milestone\": \"strategy-discussion\",\\s+\"occurrence\": \"FIRST\"",
                "\"milestone\": \"strategy-discussion\", \"occurrence\": \"LAST\"");
        MeetingTimeline timeline = MeetingTimeline.of(
                        lastOne,
                        CALENDAR,
                        List.of(
                                on(ASSESSMENT, FRI_2013_03_01),
                                on(DISCUSSION, MON_2013_03_04),
                                on(MEETING, FRI_2013_03_08),
                                on(DISCUSSION, FRI_2013_03_15)))
                .orThrow();
        assertThat(fixed(timeline, MEETING).date()).isEqualTo(MON_2013_03_11);
        assertThat(timeline.status(MEETING, FRI_2013_03_15)).isEqualTo(new MilestoneStatus.HeldInTime(FRI_2013_03_08));
    }

    @Test
    void several_milestones_may_hang_on_one() {
        MeetingPlan plan = changed("\"milestone\": \"multi-agency-meeting\"", "\"milestone\": \"strategy-discussion\"");
        MeetingTimeline timeline = MeetingTimeline.of(
                        plan, CALENDAR, List.of(on(ASSESSMENT, FRI_2013_03_01), on(DISCUSSION, FRI_2013_03_01)))
                .orThrow();
        assertThat(fixed(timeline, MEETING).date()).isEqualTo(FRI_2013_03_08);
        assertThat(fixed(timeline, REVIEW).date()).isEqualTo(FRI_2013_05_31);
    }

    private static Stream<Arguments> otherUnits() {
        return Stream.of(
                arguments("{\"count\": 48, \"unit\": \"HOURS\"}", SUN_2013_03_03),
                arguments(
                        "{\"count\": 3, \"unit\": \"CALENDAR_DAYS\", \"roll\": \"WORKING_DAY_BEFORE\"}",
                        MON_2013_03_04),
                arguments("{\"count\": 1, \"unit\": \"WORKING_WEEKS\"}", FRI_2013_03_08),
                arguments("{\"count\": 2, \"unit\": \"WEEKS\"}", FRI_2013_03_15));
    }

    @ParameterizedTest
    @MethodSource("otherUnits")
    void a_board_may_use_another_unit(String limit, LocalDate due) {
        MeetingPlan plan = changed("\\{\"count\": 3, \"unit\": \"WORKING_DAYS\"}", limit);
        MeetingTimeline timeline = MeetingTimeline.of(plan, CALENDAR, List.of(on(ASSESSMENT, FRI_2013_03_01)))
                .orThrow();
        assertThat(fixed(timeline, DISCUSSION).date()).isEqualTo(due);
    }

    @Test
    void a_board_may_roll_events_forward_and_have_a_cut_off() {
        MeetingPlan plan = changed(
                "\\{\"count\": 3, \"unit\": \"WORKING_DAYS\"}",
                "{\"count\": 3, \"unit\": \"WORKING_DAYS\", \"eventDay\": \"ROLL_FORWARD_FIRST\", \"cutOff\": \"17:00\"}");
        MeetingEvent evening = MeetingEvent.of(ASSESSMENT, new EventTime.At(FRI_2013_08_23.atTime(18, 30)));
        MeetingTimeline timeline =
                MeetingTimeline.of(plan, CALENDAR, List.of(evening)).orThrow();
        assertThat(fixed(timeline, DISCUSSION).date()).isEqualTo(FRI_2013_08_30);
    }

    @Test
    void events_that_do_not_fit_are_named_all_at_once() {
        assertThat(problems(
                        on(ASSESSMENT, FRI_2013_03_08),
                        on(DISCUSSION, FRI_2013_03_01),
                        on(new MilestoneId("tea"), FRI_2013_03_08),
                        on(REVIEW, FRI_2013_03_15)))
                .containsExactly(
                        "events-out-of-order /events/1/held",
                        "meeting-before-trigger /events/1/held",
                        "required-participant-missing /events/1/participants",
                        "required-participant-missing /events/1/participants",
                        "unknown-milestone /events/2/milestone",
                        "meeting-before-trigger /events/3/held");
    }

    @Test
    void a_meeting_on_the_day_of_what_it_follows_is_in_order() {
        assertThat(problems(
                        on(ASSESSMENT, FRI_2013_03_01),
                        on(DISCUSSION, FRI_2013_03_01).attendedBy("police", "childrens-social-care")))
                .isEmpty();
    }

    @Test
    void who_took_part_and_what_was_seen_to_must_be_of_that_meeting() {
        MeetingEvent odd = on(DISCUSSION, FRI_2013_03_01)
                .attendedBy("police", "childrens-social-care", "tea-maker")
                .done("written-plan");
        assertThat(problems(on(ASSESSMENT, FRI_2013_03_01), odd))
                .containsExactly("unknown-participant /events/1/participants", "unknown-agenda-item /events/1/agenda");
    }

    @Test
    void somebody_whom_the_plan_names_for_another_meeting_may_come_too() {
        MeetingEvent wide = on(DISCUSSION, FRI_2013_03_01).attendedBy("police", "childrens-social-care", "school");
        assertThat(problems(on(ASSESSMENT, FRI_2013_03_01), wide)).isEmpty();
    }

    @Test
    void a_meeting_without_the_minimum_of_participants_is_a_warning_for_each_of_them() {
        Checked<MeetingTimeline> checked = MeetingTimeline.of(
                BASE,
                CALENDAR,
                List.of(
                        on(ASSESSMENT, FRI_2013_03_01),
                        on(DISCUSSION, MON_2013_03_04).attendedBy("police")));
        assertThat(checked.isValid()).isTrue();
        assertThat(checked.problems())
                .extracting(problem -> problem.message())
                .containsExactly("Children's Social Care: not recorded as taking part (11.1).");
        assertThat(problems(on(ASSESSMENT, FRI_2013_03_01), on(DISCUSSION, MON_2013_03_04)))
                .containsOnly("required-participant-missing /events/1/participants")
                .hasSize(2);
    }

    @Test
    void a_late_meeting_without_a_reason_is_a_warning() {
        MeetingEvent late = on(DISCUSSION, FRI_2013_03_08).attendedBy("police", "childrens-social-care");
        assertThat(problems(on(ASSESSMENT, FRI_2013_03_01), late))
                .containsExactly("late-without-reason /events/1/lateReason");
        assertThat(problems(on(ASSESSMENT, FRI_2013_03_01), late.because("Snow")))
                .isEmpty();
    }

    @Test
    void a_date_outside_the_known_range_is_a_problem_or_provisional() {
        MeetingEvent lastFriday = on(ASSESSMENT, FRI_2028_12_29);
        assertThat(problems(lastFriday)).containsExactly("date-outside-calendar ");
        MeetingTimeline provisional = MeetingTimeline.of(BASE, CALENDAR.provisionally(), List.of(lastFriday))
                .orThrow();
        assertThat(fixed(provisional, DISCUSSION).certainty()).isEqualTo(Certainty.PROVISIONAL);
    }

    @Test
    void a_plan_with_a_cycle_does_not_load() {
        String cycle =
                text().replaceFirst("\"milestone\": \"risk-assessment\"", "\"milestone\": \"multi-agency-meeting\"");
        assertThat(problems(read(cycle)))
                .containsExactly(
                        "plan-has-cycle /milestones/1/after/milestone", "plan-has-cycle /milestones/2/after/milestone");
    }

    @Test
    void a_plan_that_names_what_is_not_there_or_something_twice_does_not_load() {
        String dangling = text().replaceFirst("\"milestone\": \"risk-assessment\"", "\"milestone\": \"tea\"");
        assertThat(problems(read(dangling))).containsExactly("unknown-reference /milestones/1/after/milestone");
        String twice = text().replaceFirst("\"id\": \"exit-strategies\"", "\"id\": \"direct-work\"")
                .replaceFirst("\"id\": \"school\"", "\"id\": \"police\"")
                .replaceFirst("\"id\": \"review\"", "\"id\": \"strategy-discussion\"");
        assertThat(problems(read(twice)))
                .containsExactly(
                        "duplicate-id /milestones/3/id",
                        "duplicate-id /milestones/2/participants/7/id",
                        "duplicate-id /milestones/2/agenda/6/id",
                        "unknown-reference /stages/5/milestones");
    }

    @Test
    void what_to_think_of_before_a_meeting_depends_on_the_circumstances() {
        assertThat(cited("LOOKED_AFTER")).containsExactly("12.2", "12.4", "12.1");
        assertThat(cited("CONCERNS_ABOUT_PARENTS")).containsExactly("12.3", "12.4", "12.4", "12.1");
        assertThat(cited("COVERT_SURVEILLANCE")).containsExactly("12.4", "12.4", "12.1");
        assertThat(cited("CONFIDENTIAL_POLICE_INVESTIGATION")).containsExactly("12.4", "12.4", "12.1");
        assertThat(cited("CARE_ORDER_S31")).containsExactly("12.4", "12.1");
    }

    private static List<String> cited(String circumstance) {
        return BASE.find(MEETING).orElseThrow().content().considerations().stream()
                .filter(one -> one.appliesIn(Set.of(new CircumstanceId(circumstance))))
                .map(one -> one.guidance().citation().paragraph())
                .toList();
    }

    @Test
    void the_base_plan_says_what_sections_11_and_12_say() {
        Milestone discussion = BASE.find(DISCUSSION).orElseThrow();
        Milestone meeting = BASE.find(MEETING).orElseThrow();

        assertThat(discussion.content().participants().stream()
                        .filter(one -> one.attendance() == Attendance.REQUIRED)
                        .map(one -> one.label()))
                .containsExactly("Police", "Children's Social Care");
        assertThat(meeting.content().agenda()).hasSize(8);
        assertThat(meeting.content().considerations().stream()
                        .map(one -> one.guidance().citation().paragraph()))
                .containsExactly("12.2", "12.3", "12.4", "12.4", "12.1");
        assertThat(meeting.content().participants().stream()
                        .filter(one -> one.citation().paragraph().equals("12.6")))
                .hasSize(7);
        assertThat(BASE.milestones()).hasSize(4);
    }
}
