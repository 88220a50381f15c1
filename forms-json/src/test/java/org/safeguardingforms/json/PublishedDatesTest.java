package org.safeguardingforms.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguardingforms.json.Days.*;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.safeguardingforms.calendar.CutOff;
import org.safeguardingforms.calendar.Deadline;
import org.safeguardingforms.calendar.EventDay;
import org.safeguardingforms.calendar.EventTime;
import org.safeguardingforms.calendar.LimitUnit;
import org.safeguardingforms.calendar.Nation;
import org.safeguardingforms.calendar.TimeLimit;
import org.safeguardingforms.calendar.WorkingDayCalendar;

/** Dates that were in every diary of their year. */
class PublishedDatesTest {

    private static final WorkingDayCalendars ALL = WorkingDayCalendars.bundled();
    private static final WorkingDayCalendar CALENDAR = ALL.of(Nation.ENGLAND_AND_WALES);

    private static LocalDate after(LocalDate event, int workingDays) {
        return CALENDAR.workingDayAfter(event, workingDays);
    }

    @Test
    void an_ordinary_week_leaves_out_its_weekend() {
        assertThat(after(FRI_2013_03_01, 3)).isEqualTo(WED_2013_03_06);
        assertThat(after(WED_2013_03_06, 5)).isEqualTo(WED_2013_03_13);
    }

    @Test
    void an_event_at_a_weekend_counts_from_the_next_working_day_or_after_it() {
        TimeLimit threeDays = TimeLimit.of(3, LimitUnit.WORKING_DAYS);
        TimeLimit rolled = threeDays.counting(EventDay.ROLL_FORWARD_FIRST);

        assertThat(CALENDAR.deadline(threeDays, SAT_2013_03_02).date()).isEqualTo(WED_2013_03_06);
        assertThat(CALENDAR.deadline(rolled, SAT_2013_03_02).date()).isEqualTo(THU_2013_03_07);
        assertThat(CALENDAR.deadline(rolled, FRI_2013_03_01).date()).isEqualTo(WED_2013_03_06);
    }

    @Test
    void easter_has_two_bank_holidays_around_its_weekend() {
        assertThat(after(THU_2013_03_28, 1)).isEqualTo(TUE_2013_04_02);
        assertThat(after(THU_2013_03_28, 3)).isEqualTo(THU_2013_04_04);
    }

    @Test
    void in_scotland_easter_monday_is_a_working_day() {
        assertThat(ALL.of(Nation.SCOTLAND).workingDayAfter(THU_2013_03_28, 2)).isEqualTo(TUE_2013_04_02);
    }

    @Test
    void christmas_and_new_year_take_three_days_out_of_two_weeks() {
        assertThat(after(MON_2013_12_23, 2)).isEqualTo(FRI_2013_12_27);
        assertThat(after(MON_2013_12_23, 3)).isEqualTo(MON_2013_12_30);
        assertThat(after(MON_2013_12_23, 5)).isEqualTo(THU_2014_01_02);
    }

    @Test
    void holidays_at_a_weekend_have_their_substitutes_in_the_week_after() {
        assertThat(after(FRI_2021_12_24, 1)).isEqualTo(WED_2021_12_29);
        assertThat(after(FRI_2021_12_31, 1)).isEqualTo(TUE_2022_01_04);
    }

    @Test
    void the_spring_holiday_of_2012_moved_to_june_beside_the_diamond_jubilee() {
        assertThat(after(FRI_2012_05_25, 1)).isEqualTo(MON_2012_05_28);
        assertThat(after(FRI_2012_06_01, 1)).isEqualTo(WED_2012_06_06);
    }

    @Test
    void the_early_may_holiday_of_2020_moved_to_the_friday() {
        assertThat(after(FRI_2020_05_01, 1)).isEqualTo(MON_2020_05_04);
        assertThat(after(THU_2020_05_07, 1)).isEqualTo(MON_2020_05_11);
    }

    @Test
    void the_spring_holiday_of_2022_moved_to_june_beside_the_platinum_jubilee() {
        assertThat(after(FRI_2022_05_27, 1)).isEqualTo(MON_2022_05_30);
        assertThat(after(WED_2022_06_01, 1)).isEqualTo(MON_2022_06_06);
    }

    @Test
    void nobody_worked_on_the_day_of_the_state_funeral() {
        assertThat(after(FRI_2022_09_16, 1)).isEqualTo(TUE_2022_09_20);
    }

    @Test
    void nobody_worked_on_the_monday_after_the_coronation() {
        assertThat(after(FRI_2023_05_05, 1)).isEqualTo(TUE_2023_05_09);
    }

    @Test
    void on_a_friday_evening_before_a_bank_holiday_weekend_the_first_day_is_tuesday() {
        assertThat(fridayEvening(EventDay.AS_IT_FALLS, new CutOff.None()).date())
                .isEqualTo(THU_2013_08_29);
    }

    @Test
    void a_cut_off_on_friday_evening_matters_only_if_events_roll_forward() {
        CutOff fiveOClock = new CutOff.At(LocalTime.of(17, 0));
        assertThat(fridayEvening(EventDay.AS_IT_FALLS, fiveOClock).date()).isEqualTo(THU_2013_08_29);
        assertThat(fridayEvening(EventDay.ROLL_FORWARD_FIRST, fiveOClock).date())
                .isEqualTo(FRI_2013_08_30);
        assertThat(fridayEvening(EventDay.ROLL_FORWARD_FIRST, new CutOff.None()).date())
                .isEqualTo(THU_2013_08_29);
    }

    private static Deadline fridayEvening(EventDay convention, CutOff cutOff) {
        TimeLimit limit =
                TimeLimit.of(3, LimitUnit.WORKING_DAYS).counting(convention).cutOff(cutOff);
        return CALENDAR.deadline(limit, new EventTime.At(FRI_2013_08_23.atTime(18, 30)));
    }

    @Test
    void the_nations_differ() {
        assertThat(CALENDAR.isWorkingDay(WED_2013_01_02)).isTrue();
        assertThat(ALL.of(Nation.SCOTLAND).isWorkingDay(WED_2013_01_02)).isFalse();
        assertThat(ALL.of(Nation.NORTHERN_IRELAND).isWorkingDay(MON_2013_03_18)).isFalse();
        assertThat(ALL.of(Nation.NORTHERN_IRELAND).nextWorkingDay(FRI_2014_07_11))
                .isEqualTo(TUE_2014_07_15);
        assertThat(CALENDAR.isWorkingDay(MON_2013_03_18)).isTrue();
    }

    @Test
    void the_calendar_of_the_united_kingdom_leaves_out_what_any_nation_leaves_out() {
        WorkingDayCalendar all = ALL.unitedKingdom();
        assertThat(all.isWorkingDay(WED_2013_01_02)).isFalse();
        assertThat(all.isWorkingDay(MON_2013_03_18)).isFalse();
        assertThat(all.daysOff(FRI_2013_03_29))
                .extracting(day -> day.reason())
                .containsExactly(
                        "Good Friday (England and Wales)", "Good Friday (Scotland)", "Good Friday (Northern Ireland)");
    }
}
