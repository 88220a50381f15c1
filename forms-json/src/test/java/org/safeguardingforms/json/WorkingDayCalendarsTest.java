package org.safeguardingforms.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safeguardingforms.json.Days.*;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.safeguardingforms.calendar.CalendarBuilder;
import org.safeguardingforms.calendar.CalendarId;
import org.safeguardingforms.calendar.DateRange;
import org.safeguardingforms.calendar.DayOff.BankHoliday;
import org.safeguardingforms.calendar.DayOff.LocalClosure;
import org.safeguardingforms.calendar.Nation;
import org.safeguardingforms.calendar.WorkingDayCalendar;
import org.safeguardingforms.problem.Checked;
import org.safeguardingforms.problem.Problem;

class WorkingDayCalendarsTest {

    private static final LocalDate ISSUED = WED_2026_02_25;
    private static final WorkingDayCalendars BUNDLED = WorkingDayCalendars.bundled();
    private static final WorkingDayCalendar CALENDAR = BUNDLED.of(Nation.ENGLAND_AND_WALES);
    private static final LocalClosure CLOSED = new LocalClosure(TUE_2013_12_24, "Offices closed");

    private static String file() {
        return new String(NaiveDays.file(), StandardCharsets.UTF_8);
    }

    private static Checked<WorkingDayCalendars> read(String file) {
        return WorkingDayCalendars.read(file.getBytes(StandardCharsets.UTF_8), ISSUED);
    }

    private static List<String> problems(String file) {
        return read(file).problems().stream()
                .map(problem -> problem.code().id() + " " + problem.place().pointer())
                .toList();
    }

    @Test
    void the_bundled_calendars_know_2012_to_2028_as_of_their_date_of_issue() {
        assertThat(BUNDLED.all())
                .extracting(calendar -> calendar.pin().id().value())
                .containsExactly("england-and-wales", "scotland", "northern-ireland", "united-kingdom");
        assertThat(BUNDLED.all()).allSatisfy(calendar -> {
            assertThat(calendar.known()).isEqualTo(new DateRange(NaiveDays.FIRST, NaiveDays.LAST));
            assertThat(calendar.pin().issued()).isEqualTo(ISSUED);
        });
        assertThat(CALENDAR.bankHolidays()).hasSize(140);
    }

    @Test
    void a_title_is_kept_as_it_was_published() {
        assertThat(CALENDAR.daysOff(WED_2014_01_01))
                .containsExactly(new BankHoliday(WED_2014_01_01, "New Year’s Day", Nation.ENGLAND_AND_WALES));
    }

    @Test
    void the_same_data_gives_the_same_calendar_and_other_data_another() {
        assertThat(read(file()).orThrow().of(Nation.ENGLAND_AND_WALES)).isEqualTo(CALENDAR);

        WorkingDayCalendar retitled =
                read(file().replaceFirst("Good Friday", "Friday")).orThrow().of(Nation.ENGLAND_AND_WALES);
        assertThat(retitled.pin().digest()).isNotEqualTo(CALENDAR.pin().digest());
        assertThat(retitled).isNotEqualTo(CALENDAR);

        WorkingDayCalendar later = WorkingDayCalendars.read(NaiveDays.file(), ISSUED.plusDays(1))
                .orThrow()
                .of(Nation.ENGLAND_AND_WALES);
        assertThat(later.pin().digest()).isNotEqualTo(CALENDAR.pin().digest());
    }

    @Test
    void every_calendar_has_a_digest_of_its_own() {
        assertThat(BUNDLED.all())
                .extracting(calendar -> calendar.pin().digest())
                .doesNotHaveDuplicates()
                .allSatisfy(digest -> assertThat(digest).matches("sha256:[0-9a-f]{64}"));
    }

    @Test
    void a_newer_list_with_one_more_holiday_moves_the_dates_around_it() {
        String newer = file().replaceFirst(
                        "(\"division\": \"scotland\",\\s+\"events\": \\[)",
                        "$1{\"title\": \"World Cup\", \"date\": \"2026-06-15\"},");

        assertThat(BUNDLED.of(Nation.SCOTLAND).nextWorkingDay(FRI_2026_06_12)).isEqualTo(MON_2026_06_15);
        assertThat(read(newer).orThrow().of(Nation.SCOTLAND).nextWorkingDay(FRI_2026_06_12))
                .isEqualTo(TUE_2026_06_16);
        assertThat(read(newer).orThrow().unitedKingdom().nextWorkingDay(FRI_2026_06_12))
                .isEqualTo(TUE_2026_06_16);
    }

    @Test
    void an_organisation_can_add_its_own_closures() {
        WorkingDayCalendar council = CALENDAR.withClosures(new CalendarId("council"), List.of(CLOSED));

        assertThat(council.nextWorkingDay(MON_2013_12_23)).isEqualTo(FRI_2013_12_27);
        assertThat(council.daysOff(TUE_2013_12_24))
                .extracting(day -> day.reason())
                .containsExactly("Offices closed (local closure)");
        assertThat(council).isNotEqualTo(CALENDAR);
        assertThat(CALENDAR.isWorkingDay(TUE_2013_12_24)).isTrue();
    }

    @Test
    void a_union_is_as_old_as_its_older_part_and_knows_what_both_know() {
        WorkingDayCalendar small = builder(new DateRange(FRI_2013_03_01, SUN_2013_03_31))
                .weekend(EnumSet.of(DayOfWeek.FRIDAY))
                .build();
        WorkingDayCalendar union = CALENDAR.union(new CalendarId("both"), small);

        assertThat(union.known()).isEqualTo(small.known());
        assertThat(union.pin().issued()).isEqualTo(FRI_2013_03_01);
        assertThat(union.weekend()).containsExactly(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        assertThat(union.nextWorkingDay(WED_2013_03_06)).isEqualTo(THU_2013_03_07);
        assertThat(union.nextWorkingDay(THU_2013_03_07)).isEqualTo(MON_2013_03_11);
    }

    private static CalendarBuilder builder(DateRange known) {
        return WorkingDayCalendar.builder(new CalendarId("small"), FRI_2013_03_01, known);
    }

    @Test
    void calendars_that_share_no_day_have_no_union() {
        WorkingDayCalendar later =
                builder(new DateRange(MON_2029_01_01, MON_2029_01_01)).build();
        assertThatThrownBy(() -> CALENDAR.union(new CalendarId("both"), later))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("other:");
    }

    @Test
    void a_calendar_may_be_open_on_every_day_but_not_closed_on_every_day() {
        DateRange march = new DateRange(FRI_2013_03_01, SUN_2013_03_31);
        WorkingDayCalendar open =
                builder(march).weekend(EnumSet.noneOf(DayOfWeek.class)).build();
        assertThat(open.nextWorkingDay(FRI_2013_03_01)).isEqualTo(SAT_2013_03_02);
        assertThatThrownBy(() ->
                        builder(march).weekend(EnumSet.allOf(DayOfWeek.class)).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("weekend:");
    }

    @Test
    void a_holiday_or_closure_outside_the_known_range_is_refused() {
        CalendarBuilder oneDay = builder(new DateRange(FRI_2013_03_01, FRI_2013_03_01));
        assertThatThrownBy(() -> oneDay.closures(List.of(CLOSED)).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("closures:");
        assertThatThrownBy(() -> oneDay.closures(List.of())
                        .bankHolidays(List.of(new BankHoliday(FRI_2013_03_29, "Good Friday", Nation.SCOTLAND)))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("bankHolidays:");
    }

    @Test
    void negative_counts_are_refused_where_the_name_says_the_direction() {
        assertThatThrownBy(() -> CALENDAR.workingDayAfter(FRI_2013_03_01, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("count:");
        assertThatThrownBy(() -> CALENDAR.workingDayBefore(FRI_2013_03_01, -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_is_wrong_with_a_list_is_named_all_at_once() {
        String file = file().replaceFirst("\"date\": \"2012-04-06\"", "\"date\": \"2012-13-06\"")
                .replaceFirst("\"title\": \"Boxing Day\",\\s+\"date\": \"2012-12-26\"", "\"date\": \"26 December\"");
        assertThat(problems(file))
                .containsExactly(
                        "wrong-format /england-and-wales/events/1/date",
                        "wrong-format /england-and-wales/events/8/date",
                        "missing-member /england-and-wales/events/8/title");
    }

    @Test
    void a_day_that_does_not_exist_is_a_problem() {
        assertThat(problems(file().replaceFirst("\"date\": \"2012-04-06\"", "\"date\": \"2013-02-29\"")))
                .containsExactly("wrong-format /england-and-wales/events/1/date");
    }

    @Test
    void a_part_that_is_missing_new_or_mislabelled_is_a_problem() {
        assertThat(problems("{\"scotland\": {\"division\": \"wales\", \"events\": []}, \"wales\": {}}"))
                .containsExactlyInAnyOrder(
                        "missing-member /england-and-wales",
                        "missing-member /northern-ireland",
                        "not-allowed-value /scotland/division",
                        "out-of-bounds /scotland/events",
                        "unknown-member /wales");
    }

    @Test
    void what_govuk_may_add_to_an_event_does_not_matter() {
        assertThat(read(file().replaceFirst("\"bunting\": true", "\"bunting\": true, \"more\": 1"))
                        .orThrow()
                        .of(Nation.ENGLAND_AND_WALES))
                .isEqualTo(CALENDAR);
    }

    @Test
    void a_day_listed_twice_is_a_problem() {
        assertThat(problems(file().replaceFirst("\"date\": \"2012-12-26\"", "\"date\": \"2012-12-25\"")))
                .containsExactly("duplicate-value /england-and-wales/events/8/date");
    }

    @Test
    void a_list_that_was_cut_short_is_a_problem_and_not_a_year_without_holidays() {
        String cut = file().replaceFirst("\"date\": \"2028-12-26\"", "\"date\": \"2030-12-26\"");
        List<Problem> problems = read(cut).problems();
        assertThat(problems).extracting(problem -> problem.code().id()).containsOnly("calendar-year-incomplete");
        assertThat(problems)
                .extracting(Problem::message)
                .contains("There are only 7 days for 2028.", "There are only 0 days for 2029.");
    }

    @Test
    void what_is_no_list_at_all_is_a_problem() {
        assertThat(problems("[]")).containsExactly("not-json ");
        assertThat(problems("")).containsExactly("not-json ");
        assertThat(problems("{}")).hasSize(3);
    }

    @Test
    void the_content_behind_the_digest_can_be_read() {
        assertThat(CALENDAR.content().lines().limit(5))
                .containsExactly(
                        "calendar england-and-wales",
                        "issued 2026-02-25",
                        "known 2012-01-01 to 2028-12-31",
                        "weekend SATURDAY SUNDAY",
                        "2012-01-02 england-and-wales New Year’s Day");
    }

    @Test
    void one_calendar_serves_many_threads() {
        assertThat(IntStream.range(0, 10_000)
                        .parallel()
                        .mapToObj(i -> CALENDAR.workingDayAfter(FRI_2013_03_01, 3))
                        .distinct())
                .containsExactly(WED_2013_03_06);
    }
}
