package org.safeguardingforms.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeguardingforms.calendar.Certainty;
import org.safeguardingforms.calendar.Deadline;
import org.safeguardingforms.calendar.EventDay;
import org.safeguardingforms.calendar.LimitUnit;
import org.safeguardingforms.calendar.OutsideKnownRangeException;
import org.safeguardingforms.calendar.TimeLimit;
import org.safeguardingforms.calendar.WorkingDayCalendar;

/** Every day of 2012 to 2028 as event, 0 to 60 working days forward and back, counted one by one. */
class EveryDayAgainstTheOracleTest {

    private static final int COUNTS = 60;

    private final List<String> mismatches = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "england-and-wales, AS_IT_FALLS",
        "england-and-wales, ROLL_FORWARD_FIRST",
        "scotland, AS_IT_FALLS",
        "scotland, ROLL_FORWARD_FIRST",
        "northern-ireland, AS_IT_FALLS",
        "northern-ireland, ROLL_FORWARD_FIRST",
        "united-kingdom, AS_IT_FALLS",
        "united-kingdom, ROLL_FORWARD_FIRST"
    })
    void deadlines_are_those_that_one_finds_by_counting_day_by_day(String id, EventDay convention) {
        WorkingDayCalendar calendar = WorkingDayCalendars.bundled().find(id).orElseThrow();
        NaiveDays naive = NaiveDays.of(id.equals("united-kingdom") ? "" : id);
        int events = 0;
        for (LocalDate day = NaiveDays.FIRST; !day.isAfter(NaiveDays.LAST); day = day.plusDays(1)) {
            LocalDate from = convention == EventDay.ROLL_FORWARD_FIRST ? naive.rolledForward(day) : day;
            forward(calendar, naive, day, from, convention);
            back(calendar, naive, day, from, convention);
            events++;
        }
        assertThat(events).isEqualTo(6210);
        assertThat(mismatches).isEmpty();
    }

    private void forward(
            WorkingDayCalendar calendar, NaiveDays naive, LocalDate day, LocalDate from, EventDay convention) {
        LocalDate expected = naive.rolledForward(from);
        compare(calendar, day, from, limit(0, convention), expected);
        expected = from;
        for (int count = 1; count <= COUNTS; count++) {
            expected = naive.next(expected);
            compare(calendar, day, from, limit(count, convention), expected);
        }
    }

    private void back(
            WorkingDayCalendar calendar, NaiveDays naive, LocalDate day, LocalDate from, EventDay convention) {
        LocalDate expected = from;
        for (int count = 1; count <= COUNTS; count++) {
            expected = naive.previous(expected);
            compare(calendar, day, from, limit(-count, convention), expected);
        }
    }

    private static TimeLimit limit(int count, EventDay convention) {
        return TimeLimit.of(count, LimitUnit.WORKING_DAYS).counting(convention);
    }

    private void compare(
            WorkingDayCalendar calendar, LocalDate day, LocalDate from, TimeLimit limit, LocalDate expected) {
        boolean known = isKnown(from) && isKnown(expected);
        Deadline provisional = calendar.provisionally().deadline(limit, day);
        boolean same = provisional.date().equals(expected)
                && provisional.certainty() == (known ? Certainty.KNOWN : Certainty.PROVISIONAL)
                && strictly(calendar, day, limit).equals(known ? Optional.of(expected) : Optional.empty());
        if (!same) {
            mismatches.add(day + " " + limit + ": expected " + expected + ", found " + provisional);
        }
    }

    private static boolean isKnown(LocalDate day) {
        return !day.isBefore(NaiveDays.FIRST) && !day.isAfter(NaiveDays.LAST);
    }

    private static Optional<LocalDate> strictly(WorkingDayCalendar calendar, LocalDate day, TimeLimit limit) {
        try {
            return Optional.of(calendar.deadline(limit, day).date());
        } catch (OutsideKnownRangeException e) {
            return Optional.empty();
        }
    }
}
