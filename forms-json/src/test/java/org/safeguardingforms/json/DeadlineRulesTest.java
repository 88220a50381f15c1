package org.safeguardingforms.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safeguardingforms.calendar.LimitUnit.CALENDAR_DAYS;
import static org.safeguardingforms.calendar.LimitUnit.HOURS;
import static org.safeguardingforms.calendar.LimitUnit.MONTHS;
import static org.safeguardingforms.calendar.LimitUnit.WEEKS;
import static org.safeguardingforms.calendar.LimitUnit.WORKING_DAYS;
import static org.safeguardingforms.calendar.LimitUnit.WORKING_WEEKS;
import static org.safeguardingforms.json.Days.*;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.safeguardingforms.calendar.Certainty;
import org.safeguardingforms.calendar.CutOff;
import org.safeguardingforms.calendar.Deadline;
import org.safeguardingforms.calendar.EventDay;
import org.safeguardingforms.calendar.EventTime;
import org.safeguardingforms.calendar.Nation;
import org.safeguardingforms.calendar.OutsideKnownRangeException;
import org.safeguardingforms.calendar.Roll;
import org.safeguardingforms.calendar.TimeLimit;
import org.safeguardingforms.calendar.WorkingDayCalendar;

class DeadlineRulesTest {

    private static final WorkingDayCalendar CALENDAR =
            WorkingDayCalendars.bundled().of(Nation.ENGLAND_AND_WALES);
    private static final TimeLimit REVIEW = TimeLimit.of(3, MONTHS).rolling(Roll.WORKING_DAY_BEFORE);

    private static LocalDate due(TimeLimit limit, LocalDate event) {
        return CALENDAR.deadline(limit, event).date();
    }

    private static LocalDateTime due(TimeLimit limit, LocalDateTime event) {
        Deadline deadline = CALENDAR.deadline(limit, new EventTime.At(event));
        return deadline.date().atTime(deadline.time().orElseThrow());
    }

    @Test
    void months_end_on_the_corresponding_date() {
        assertThat(due(TimeLimit.of(3, MONTHS), FRI_2013_03_01)).isEqualTo(SAT_2013_06_01);
        assertThat(due(TimeLimit.of(1, MONTHS), THU_2013_02_28)).isEqualTo(THU_2013_03_28);
    }

    @Test
    void months_without_a_corresponding_date_end_on_their_last_day() {
        assertThat(due(TimeLimit.of(3, MONTHS), SAT_2013_11_30)).isEqualTo(FRI_2014_02_28);
        assertThat(due(TimeLimit.of(1, MONTHS), THU_2013_01_31)).isEqualTo(THU_2013_02_28);
        assertThat(due(TimeLimit.of(1, MONTHS), SUN_2016_01_31)).isEqualTo(MON_2016_02_29);
        assertThat(due(TimeLimit.of(12, MONTHS), MON_2016_02_29)).isEqualTo(TUE_2017_02_28);
    }

    @Test
    void a_month_that_ends_early_says_so() {
        assertThat(CALENDAR.deadline(TimeLimit.of(3, MONTHS), SAT_2013_11_30).words())
                .containsExactly(
                        "Event on Saturday 30 November 2013.",
                        "3 months after: Friday 28 February 2014, the last day of its month.");
    }

    @Test
    void a_review_on_a_day_off_moves_to_the_working_day_before() {
        Deadline review = CALENDAR.deadline(REVIEW, FRI_2013_03_01);
        assertThat(review.date()).isEqualTo(FRI_2013_05_31);
        assertThat(review.words())
                .containsExactly(
                        "Event on Friday 1 March 2013.",
                        "3 months after: Saturday 1 June 2013.",
                        "Saturday 1 June 2013: not counted, weekend.",
                        "Moved to a working day: Friday 31 May 2013.");
    }

    @Test
    void a_board_may_let_it_stay_or_move_it_to_the_next_working_day() {
        assertThat(due(REVIEW.rolling(Roll.WORKING_DAY_AFTER), FRI_2013_03_01)).isEqualTo(MON_2013_06_03);
        assertThat(due(REVIEW.rolling(Roll.NONE), FRI_2013_03_01)).isEqualTo(SAT_2013_06_01);
    }

    @Test
    void a_result_never_rolls_past_its_event() {
        TimeLimit nextDay = TimeLimit.of(1, CALENDAR_DAYS).rolling(Roll.WORKING_DAY_BEFORE);
        assertThat(due(nextDay, FRI_2013_03_01)).isEqualTo(FRI_2013_03_01);
        assertThat(due(nextDay, SAT_2013_03_02)).isEqualTo(MON_2013_03_04);
        TimeLimit dayBefore = TimeLimit.of(-1, CALENDAR_DAYS).rolling(Roll.WORKING_DAY_AFTER);
        assertThat(due(dayBefore, SUN_2013_03_03)).isEqualTo(FRI_2013_03_01);
    }

    @Test
    void weeks_end_on_the_same_day_of_the_week() {
        assertThat(due(TimeLimit.of(2, WEEKS), FRI_2013_03_01)).isEqualTo(FRI_2013_03_15);
    }

    @Test
    void a_working_week_is_five_working_days() {
        assertThat(due(TimeLimit.of(1, WORKING_WEEKS), THU_2013_03_28))
                .isEqualTo(due(TimeLimit.of(5, WORKING_DAYS), THU_2013_03_28));
        assertThat(due(TimeLimit.of(1, WORKING_WEEKS), FRI_2013_03_01)).isEqualTo(FRI_2013_03_08);
    }

    @Test
    void calendar_days_count_all_days() {
        Deadline deadline = CALENDAR.deadline(TimeLimit.of(3, CALENDAR_DAYS), THU_2013_03_28);
        assertThat(deadline.date()).isEqualTo(SUN_2013_03_31);
        assertThat(deadline.skipped()).isEmpty();
        assertThat(deadline.words()).hasSize(4).endsWith("Sunday 31 March 2013: day 3.");
    }

    @Test
    void hours_pass_by_day_and_night() {
        assertThat(due(TimeLimit.of(24, HOURS), FRI_2013_03_01.atTime(16, 30)))
                .isEqualTo(SAT_2013_03_02.atTime(16, 30));
    }

    @Test
    void hours_are_hours_when_the_clocks_change() {
        assertThat(due(TimeLimit.of(24, HOURS), SAT_2015_10_24.atTime(12, 0))).isEqualTo(SUN_2015_10_25.atTime(11, 0));
        assertThat(due(TimeLimit.of(24, HOURS), SAT_2015_03_28.atTime(12, 0))).isEqualTo(SUN_2015_03_29.atTime(13, 0));
    }

    @Test
    void after_the_cut_off_hours_begin_with_the_next_day() {
        TimeLimit limit = TimeLimit.of(24, HOURS).cutOff(new CutOff.At(LocalTime.of(17, 0)));
        assertThat(due(limit, FRI_2013_03_01.atTime(17, 0))).isEqualTo(SUN_2013_03_03.atStartOfDay());
        assertThat(due(limit, FRI_2013_03_01.atTime(16, 59))).isEqualTo(SAT_2013_03_02.atTime(16, 59));
        assertThat(due(limit.counting(EventDay.ROLL_FORWARD_FIRST), FRI_2013_03_01.atTime(17, 0)))
                .isEqualTo(TUE_2013_03_05.atStartOfDay());
    }

    @Test
    void hours_from_a_day_alone_run_from_its_start_which_is_the_earliest() {
        Deadline deadline = CALENDAR.deadline(TimeLimit.of(36, HOURS), FRI_2013_03_01);
        assertThat(deadline.date()).isEqualTo(SAT_2013_03_02);
        assertThat(deadline.time()).contains(LocalTime.NOON);
    }

    @Test
    void hours_that_would_roll_to_before_their_event_roll_forward() {
        TimeLimit limit = TimeLimit.of(20, HOURS).rolling(Roll.WORKING_DAY_BEFORE);
        assertThat(due(limit, FRI_2013_03_01.atTime(16, 0))).isEqualTo(MON_2013_03_04.atTime(12, 0));
        TimeLimit aDay = TimeLimit.of(24, HOURS).rolling(Roll.WORKING_DAY_BEFORE);
        assertThat(due(aDay, FRI_2013_03_01.atTime(16, 0))).isEqualTo(MON_2013_03_04.atTime(16, 0));
    }

    @Test
    void each_day_counted_or_left_out_is_named_with_the_reason() {
        assertThat(CALENDAR.deadline(TimeLimit.of(3, WORKING_DAYS), THU_2013_03_28)
                        .words())
                .containsExactly(
                        "Event on Thursday 28 March 2013.",
                        "Friday 29 March 2013: not counted, Good Friday (England and Wales).",
                        "Saturday 30 March 2013: not counted, weekend.",
                        "Sunday 31 March 2013: not counted, weekend.",
                        "Monday 1 April 2013: not counted, Easter Monday (England and Wales).",
                        "Tuesday 2 April 2013: day 1.",
                        "Wednesday 3 April 2013: day 2.",
                        "Thursday 4 April 2013: day 3.");
    }

    @Test
    void an_event_after_the_cut_off_that_rolls_forward_says_both() {
        TimeLimit limit = TimeLimit.of(1, WORKING_DAYS)
                .counting(EventDay.ROLL_FORWARD_FIRST)
                .cutOff(new CutOff.At(LocalTime.of(17, 0)));
        assertThat(CALENDAR.deadline(limit, new EventTime.At(FRI_2013_08_23.atTime(18, 30)))
                        .words())
                .containsExactly(
                        "Event on Friday 23 August 2013.",
                        "It came at or after 17:00, and counts as an event on Saturday 24 August 2013.",
                        "Saturday 24 August 2013: not counted, weekend.",
                        "Sunday 25 August 2013: not counted, weekend.",
                        "Monday 26 August 2013: not counted, Summer bank holiday (England and Wales).",
                        "The event counts as one on the next working day, Tuesday 27 August 2013.",
                        "Wednesday 28 August 2013: day 1.");
    }

    @Test
    void days_counted_backwards_are_named_too() {
        assertThat(CALENDAR.deadline(TimeLimit.of(-2, WORKING_DAYS), MON_2013_03_04)
                        .words())
                .containsExactly(
                        "Event on Monday 4 March 2013.",
                        "Sunday 3 March 2013: not counted, weekend.",
                        "Saturday 2 March 2013: not counted, weekend.",
                        "Friday 1 March 2013: day 1.",
                        "Thursday 28 February 2013: day 2.");
    }

    @Test
    void none_to_count_leaves_a_day_off_for_the_next_working_day() {
        Deadline deadline = CALENDAR.deadline(TimeLimit.of(0, WORKING_DAYS), SAT_2013_03_02);
        assertThat(deadline.date()).isEqualTo(MON_2013_03_04);
        assertThat(deadline.skipped()).hasSize(2);
        assertThat(due(TimeLimit.of(0, WORKING_DAYS), FRI_2013_03_01)).isEqualTo(FRI_2013_03_01);
    }

    @Test
    void beyond_the_known_range_a_calendar_refuses_and_says_what_it_knows() {
        assertThatThrownBy(() -> CALENDAR.deadline(TimeLimit.of(3, WORKING_DAYS), FRI_2028_12_29))
                .isInstanceOfSatisfying(OutsideKnownRangeException.class, e -> {
                    assertThat(e.date()).isEqualTo(WED_2029_01_03);
                    assertThat(e.known().to()).isEqualTo(SUN_2028_12_31);
                    assertThat(e.problem().code().id()).isEqualTo("date-outside-calendar");
                })
                .hasMessage("The calendar england-and-wales knows 2012-01-01 to 2028-12-31; 2029-01-03 lies outside.");
        assertThatThrownBy(() -> CALENDAR.nextWorkingDay(FRI_2028_12_29))
                .isInstanceOf(OutsideKnownRangeException.class);
        assertThatThrownBy(() -> CALENDAR.isWorkingDay(SAT_2011_12_31)).isInstanceOf(OutsideKnownRangeException.class);
    }

    @Test
    void beyond_the_known_range_the_provisional_view_answers_and_marks_it() {
        Deadline deadline = CALENDAR.provisionally().deadline(TimeLimit.of(1, WORKING_DAYS), FRI_2028_12_29);
        assertThat(deadline.date()).isEqualTo(MON_2029_01_01);
        assertThat(deadline.certainty()).isEqualTo(Certainty.PROVISIONAL);
        assertThat(deadline.words()).endsWith("Monday 1 January 2029: day 1, if it will not be a bank holiday.");
    }

    @Test
    void within_the_known_range_the_provisional_view_is_the_calendar() {
        Deadline known = CALENDAR.deadline(REVIEW, FRI_2013_03_01);
        assertThat(CALENDAR.provisionally().deadline(REVIEW, FRI_2013_03_01)).isEqualTo(known);
        assertThat(known.certainty()).isEqualTo(Certainty.KNOWN);
    }

    @Test
    void a_review_at_the_edge_of_the_known_range_rolls_back_into_it_and_not_out_of_it() {
        TimeLimit quarter = TimeLimit.of(3, MONTHS);
        assertThat(due(REVIEW, SAT_2028_09_30)).isEqualTo(FRI_2028_12_29);
        assertThat(due(quarter, SAT_2028_09_30)).isEqualTo(SAT_2028_12_30);
        assertThatThrownBy(() -> due(quarter.rolling(Roll.WORKING_DAY_AFTER), SAT_2028_09_30))
                .isInstanceOf(OutsideKnownRangeException.class);
        assertThat(CALENDAR.provisionally()
                        .deadline(quarter.rolling(Roll.WORKING_DAY_AFTER), SAT_2028_09_30)
                        .certainty())
                .isEqualTo(Certainty.PROVISIONAL);
    }

    @Test
    void a_review_that_would_fall_beyond_the_known_range_is_refused_even_if_it_might_roll_back_into_it() {
        assertThatThrownBy(() -> due(REVIEW, MON_2028_10_02)).isInstanceOf(OutsideKnownRangeException.class);
    }
}
