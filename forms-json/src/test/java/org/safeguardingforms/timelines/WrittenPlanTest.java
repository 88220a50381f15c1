package org.safeguardingforms.timelines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safeguardingforms.timelines.Timelines.THU_2013_06_13;
import static org.safeguardingforms.timelines.Timelines.WED_2013_03_13;
import static org.safeguardingforms.timelines.Timelines.meeting;
import static org.safeguardingforms.timelines.Timelines.on;
import static org.safeguardingforms.timelines.Timelines.timeline;
import static org.safeguardingforms.timelines.Timelines.upToTheMeeting;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safeguardingforms.timeline.ActionOwner;
import org.safeguardingforms.timeline.ActionReview;
import org.safeguardingforms.timeline.MeetingEvent;
import org.safeguardingforms.timeline.MeetingTimeline;
import org.safeguardingforms.timeline.PlanAction;
import org.safeguardingforms.timeline.TimelineRecord;
import org.safeguardingforms.timeline.TimelineRecordBuilder;
import org.safeguardingforms.timeline.TrackedAction;

class WrittenPlanTest {

    private static final LocalDate WED_2013_03_20 = LocalDate.of(2013, 3, 20);
    private static final LocalDate THU_2013_03_21 = LocalDate.of(2013, 3, 21);
    private static final LocalDate MON_2013_07_01 = LocalDate.of(2013, 7, 1);
    private static final LocalDate FRI_2013_09_13 = LocalDate.of(2013, 9, 13);

    private static PlanAction action(String id) {
        return PlanAction.of(id, "What is to be done")
                .ownedBy(ActionOwner.listed("social-worker"))
                .dueOn(WED_2013_03_20);
    }

    private static TimelineRecordBuilder agreed(String... actions) {
        PlanAction[] all = Arrays.stream(actions).map(WrittenPlanTest::action).toArray(PlanAction[]::new);
        return upToTheMeeting(meeting(WED_2013_03_13).agreeing(all).reviewOn(THU_2013_06_13));
    }

    private static MeetingEvent review(LocalDate day, ActionReview... reviews) {
        return on("review", day).reviewing(reviews);
    }

    private static TrackedAction only(MeetingTimeline timeline) {
        assertThat(timeline.writtenPlan().actions()).hasSize(1);
        return timeline.writtenPlan().actions().get(0);
    }

    @Test
    void an_action_is_open_and_overdue_from_the_day_after_its_day() {
        TrackedAction visit = only(timeline(agreed("visit")));
        assertThat(visit.isOpen()).isTrue();
        assertThat(visit.agreedOn()).isEqualTo(WED_2013_03_13);
        assertThat(visit.isOverdue(WED_2013_03_20)).isFalse();
        assertThat(visit.isOverdue(THU_2013_03_21)).isTrue();
        assertThat(visit.words(THU_2013_03_21)).isEqualTo("Open, and overdue.");
    }

    @Test
    void what_the_review_finds_done_has_ended_and_says_when() {
        TrackedAction visit = only(timeline(agreed("visit").event(review(THU_2013_06_13, ActionReview.done("visit")))));
        assertThat(visit.isOpen()).isFalse();
        assertThat(visit.isOverdue(FRI_2013_09_13)).isFalse();
        assertThat(visit.words(FRI_2013_09_13)).isEqualTo("Done; reviewed on Thursday 13 June 2013.");
    }

    @Test
    void what_the_review_drops_keeps_its_reason() {
        TrackedAction visit = only(timeline(
                agreed("visit").event(review(THU_2013_06_13, ActionReview.dropped("visit", "The family moved")))));
        assertThat(visit.end().orElseThrow().review().note()).isEqualTo("The family moved");
        assertThat(visit.words(FRI_2013_09_13)).isEqualTo("Dropped on Thursday 13 June 2013.");
    }

    @Test
    void what_is_postponed_or_continues_carries_over_to_the_second_review() {
        TimelineRecordBuilder record = agreed("visit", "call")
                .event(review(
                        THU_2013_06_13,
                        ActionReview.postponed("visit", MON_2013_07_01),
                        ActionReview.continues("call")));
        MeetingTimeline first = timeline(record);
        assertThat(first.writtenPlan().open()).hasSize(2);
        assertThat(first.writtenPlan().open().get(0).due()).contains(MON_2013_07_01);
        assertThat(first.writtenPlan().open().get(1).due()).contains(WED_2013_03_20);

        MeetingTimeline second =
                timeline(record.event(review(FRI_2013_09_13, ActionReview.done("visit"), ActionReview.done("call"))));
        assertThat(second.writtenPlan().open()).isEmpty();
        assertThat(second.writtenPlan().actions().get(0).reviews()).hasSize(2);
    }

    @Test
    void an_action_that_no_review_mentions_carries_over_too() {
        MeetingTimeline timeline =
                timeline(agreed("visit", "call").event(review(THU_2013_06_13, ActionReview.done("call"))));
        assertThat(timeline.writtenPlan().open())
                .extracting(one -> one.action())
                .containsExactly(action("visit"));
    }

    @Test
    void as_of_an_earlier_day_a_later_review_has_not_happened() {
        MeetingTimeline timeline = timeline(agreed("visit").event(review(THU_2013_06_13, ActionReview.done("visit"))));
        assertThat(only(timeline.asOf(WED_2013_03_20)).isOpen()).isTrue();
    }

    @Test
    void the_day_of_the_next_review_is_that_of_the_last_meeting_that_dealt_with_the_plan() {
        TimelineRecordBuilder record = agreed("visit");
        assertThat(timeline(record).writtenPlan().reviewOn()).contains(THU_2013_06_13);
        record.event(review(THU_2013_06_13, ActionReview.done("visit")));
        assertThat(timeline(record).writtenPlan().reviewOn()).isEmpty();
    }

    @Test
    void a_closed_record_does_not_change_but_can_be_amended() {
        TimelineRecord closed = agreed().closedOn(THU_2013_06_13).build();
        UUID later = new UUID(9, 9);
        assertThatThrownBy(closed::continued).isInstanceOf(IllegalStateException.class);
        TimelineRecord amendment = closed.amendment(later).build();
        assertThat(amendment.id()).isEqualTo(later);
        assertThat(amendment.replaces()).contains(closed.id());
        assertThat(amendment.isClosed()).isFalse();
        assertThat(amendment.continued().closedOn(THU_2013_06_13).build().events())
                .isEqualTo(closed.events());
    }
}
