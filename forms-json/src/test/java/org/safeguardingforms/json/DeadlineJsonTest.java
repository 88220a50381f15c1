package org.safeguardingforms.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeguardingforms.calendar.DeadlineCalendar;
import org.safeguardingforms.calendar.EventTime;
import org.safeguardingforms.calendar.LimitUnit;
import org.safeguardingforms.calendar.Nation;
import org.safeguardingforms.calendar.TimeLimit;
import org.safeguardingforms.calendar.WorkingDayCalendar;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.ProblemCode;

class DeadlineJsonTest {

    private static final WorkingDayCalendars ALL = WorkingDayCalendars.bundled();
    private static final WorkingDayCalendar CALENDAR = ALL.of(Nation.ENGLAND_AND_WALES);

    private static String answer(DeadlineCalendar calendar, String request) {
        byte[] line = new DeadlineJson(calendar)
                .answer(request.getBytes(UTF_8))
                .map(DeadlineJson::writeLine)
                .orThrow();
        return new String(line, UTF_8);
    }

    private static List<String> problems(String request) {
        return new DeadlineJson(CALENDAR)
                .answer(request.getBytes(UTF_8)).problems().stream()
                        .map(problem ->
                                problem.code().id() + " " + problem.place().pointer())
                        .toList();
    }

    @Test
    void a_line_is_answered_with_the_day_and_what_was_left_out() {
        assertThat(answer(CALENDAR, "{\"from\":\"2013-03-01\",\"workingDays\":3}"))
                .isEqualTo("{\"due\":\"2013-03-06\",\"certainty\":\"known\",\"skipped\":["
                        + "{\"date\":\"2013-03-02\",\"reason\":\"weekend\"},"
                        + "{\"date\":\"2013-03-03\",\"reason\":\"weekend\"}]}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'from':'2013-03-28','workingDays':3}                                     | 2013-04-04",
                "{'from':'2013-03-02','workingDays':3,'convention':'ROLL_FORWARD_FIRST'}   | 2013-03-07",
                "{'from':'2013-03-06','workingDays':-3}                                    | 2013-03-01",
                "{'from':'2013-03-01','workingDays':0}                                     | 2013-03-01",
                "{'from':'2013-03-01','workingWeeks':1}                                    | 2013-03-08",
                "{'from':'2013-03-01','calendarDays':3}                                    | 2013-03-04",
                "{'from':'2013-03-01','weeks':2}                                           | 2013-03-15",
                "{'from':'2013-11-30','months':3}                                          | 2014-02-28",
                "{'from':'2013-03-01','months':3,'roll':'WORKING_DAY_BEFORE'}              | 2013-05-31",
                "{'from':'2013-03-01T16:30','hours':24}                                    | 2013-03-02"
            })
    void requests_may_be_in_any_unit(String request, String due) {
        assertThat(answer(CALENDAR, request.replace('\'', '"'))).startsWith("{\"due\":\"" + due + "\"");
    }

    @Test
    void a_limit_in_hours_has_a_time() {
        assertThat(answer(CALENDAR, "{\"from\":\"2013-03-01T16:30\",\"hours\":24}"))
                .contains("\"time\":\"16:30\"");
    }

    @Test
    void a_day_beyond_the_last_day_that_dates_can_hold_is_a_problem() {
        DeadlineRequest request =
                new DeadlineRequest(new EventTime.OnDay(LocalDate.MAX), TimeLimit.of(1, LimitUnit.MONTHS));

        assertThat(new DeadlineJson(CALENDAR.provisionally()).answer(request).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.DATE_TOO_FAR);
    }

    @Test
    void beyond_the_known_range_it_is_a_problem_or_provisional() {
        String request = "{\"from\":\"2028-12-29\",\"workingDays\":1}";
        assertThat(problems(request)).containsExactly("date-outside-calendar ");
        assertThat(answer(CALENDAR.provisionally(), request))
                .startsWith("{\"due\":\"2029-01-01\",\"certainty\":\"provisional\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                    | missing-member /from, time-limit-count ''",
                "{'from':'2013-03-01'}                                 | time-limit-count ''",
                "{'from':'2013-03-01','months':1,'weeks':1}            | time-limit-count ''",
                "{'from':'2013-02-29','months':1}                      | wrong-format /from",
                "{'from':'1 March 2013','months':1}                    | wrong-format /from",
                "{'from':'2013-03-01T25:00','hours':1}                 | wrong-format /from",
                "{'from':'2013-03-01','months':'1'}                    | wrong-type /months",
                "{'from':'2013-03-01','months':1.5}                    | wrong-type /months",
                "{'from':'2013-03-01','months':99999999999}            | out-of-bounds /months",
                "{'from':'2013-03-01','months':1,'convention':'ROLL'}  | not-allowed-value /convention",
                "{'from':'2013-03-01','months':1,'roll':null}          | wrong-type /roll",
                "{'from':'2013-03-01','months':1,'more':1}             | unknown-member /more",
                "not json                                              | not-json ''"
            })
    void what_is_wrong_with_a_request_is_named(String request, String problems) {
        assertThat(String.join(", ", problems(request.replace('\'', '"'))).replaceAll(" (,|$)", " ''$1"))
                .isEqualTo(problems);
    }

    @Test
    void one_deadline_alone_explains_itself_and_names_its_calendar() {
        String json = new String(
                DeadlineJson.write(new DeadlineJson(CALENDAR)
                        .answer("{\"from\":\"2013-03-01\",\"workingDays\":1}".getBytes(UTF_8))
                        .orThrow()),
                UTF_8);
        assertThat(json)
                .contains("\"explanation\": [\n    \"Event on Friday 1 March 2013.\"")
                .contains("\"digest\": \"" + CALENDAR.pin().digest() + "\"")
                .contains("\"issued\": \"2026-02-25\"");
    }

    @Test
    void calendars_are_listed_with_every_bank_holiday() {
        String json = new String(CalendarJson.write(ALL.all()), UTF_8);
        assertThat(json)
                .contains("\"id\": \"england-and-wales\"", "\"id\": \"united-kingdom\"", "\"from\": \"2012-01-01\"")
                .contains("\"title\": \"Good Friday\"", "\"nation\": \"northern-ireland\"");
        assertThat(json.split("\"title\"", -1)).hasSize(1 + 2 * (140 + 157 + 174));
    }
}
