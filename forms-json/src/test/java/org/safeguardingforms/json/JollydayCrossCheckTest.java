package org.safeguardingforms.json;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeguardingforms.calendar.WorkingDayCalendar;

/** A second opinion: Jollyday derives the holidays from rules, and knows nothing of GOV.UK's file. */
class JollydayCrossCheckTest {

    private static final HolidayManager JOLLYDAY = HolidayManager.getInstance(ManagerParameters.create("gb"));

    @ParameterizedTest
    @CsvSource({
        "england-and-wales, eng, ''",
        "england-and-wales, wls, ''",
        // Proclaimed for the World Cup; GOV.UK's list as cached on 25 February 2026 does not have it.
        "scotland, sct, 2026-06-15",
        "northern-ireland, nir, ''"
    })
    void every_weekday_is_a_working_day_in_both_but_for_those_listed(String id, String part, String differences) {
        WorkingDayCalendar calendar = WorkingDayCalendars.bundled().find(id).orElseThrow();
        List<String> found = new ArrayList<>();
        int weekdays = 0;
        for (LocalDate day = NaiveDays.FIRST; !day.isAfter(NaiveDays.LAST); day = day.plusDays(1)) {
            if (day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue()) {
                weekdays++;
                if (calendar.isWorkingDay(day) == JOLLYDAY.isHoliday(day, part)) {
                    found.add(day.toString());
                }
            }
        }
        assertThat(weekdays).isEqualTo(4435);
        assertThat(String.join(" ", found)).isEqualTo(differences);
    }
}
