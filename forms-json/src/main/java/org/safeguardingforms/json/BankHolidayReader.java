package org.safeguardingforms.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.safeguardingforms.calendar.CalendarId;
import org.safeguardingforms.calendar.DateRange;
import org.safeguardingforms.calendar.DayOff.BankHoliday;
import org.safeguardingforms.calendar.Nation;
import org.safeguardingforms.calendar.WorkingDayCalendar;
import org.safeguardingforms.json.definition.DefinitionReader;
import org.safeguardingforms.json.definition.Schemas;
import org.safeguardingforms.json.tree.Pointer;
import org.safeguardingforms.problem.Checked;
import org.safeguardingforms.problem.Place;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.ProblemCode;
import tools.jackson.databind.JsonNode;

/** Reads GOV.UK's list of bank holidays. */
final class BankHolidayReader {

    /** No part of the United Kingdom has had fewer bank holidays in a year since 1978. */
    private static final int LEAST_IN_A_YEAR = 8;

    private final LocalDate issued;
    private final List<Problem> problems = new ArrayList<>();

    BankHolidayReader(LocalDate issued) {
        this.issued = issued;
    }

    Checked<List<WorkingDayCalendar>> read(JsonNode json) {
        problems.addAll(Schemas.of("bank-holidays").problems(json));
        if (!problems.isEmpty()) {
            return Checked.invalid(problems);
        }
        List<List<BankHoliday>> lists = Arrays.stream(Nation.values())
                .map(nation -> events(json, nation))
                .toList();
        DateRange known = years(lists);
        lists.forEach(days -> check(days, known));
        return problems.isEmpty()
                ? Checked.valid(
                        lists.stream().map(days -> calendar(days, known)).toList())
                : Checked.invalid(problems);
    }

    /** All of the years that any of the lists names. */
    private static DateRange years(List<List<BankHoliday>> lists) {
        var years = lists.stream()
                .flatMap(List::stream)
                .mapToInt(day -> day.date().getYear())
                .summaryStatistics();
        return new DateRange(LocalDate.of(years.getMin(), 1, 1), LocalDate.of(years.getMax(), 12, 31));
    }

    private static List<BankHoliday> events(JsonNode json, Nation nation) {
        return DefinitionReader.list(json.path(nation.id()).path("events"), event -> event(event, nation));
    }

    private static BankHoliday event(JsonNode json, Nation nation) {
        LocalDate date = LocalDate.parse(DefinitionReader.text(json, "date"));
        return new BankHoliday(date, DefinitionReader.text(json, "title"), nation);
    }

    private void check(List<BankHoliday> days, DateRange known) {
        Set<LocalDate> seen = new HashSet<>();
        String events = "/" + days.get(0).nation().id() + "/events";
        for (int i = 0; i < days.size(); i++) {
            if (!seen.add(days.get(i).date())) {
                Place place = Place.at(Pointer.item(events, i) + "/date");
                problems.add(ProblemCode.DUPLICATE_VALUE.at(place, "This day stands twice in the list."));
            }
        }
        checkYears(Place.at(events), seen, known);
    }

    private void checkYears(Place place, Set<LocalDate> days, DateRange known) {
        Map<Integer, Long> perYear =
                days.stream().collect(Collectors.groupingBy(LocalDate::getYear, Collectors.counting()));
        for (int year = known.from().getYear(); year <= known.to().getYear(); year++) {
            long count = perYear.getOrDefault(year, 0L);
            if (count < LEAST_IN_A_YEAR) {
                String message = "There are only " + count + " days for " + year + ".";
                problems.add(ProblemCode.CALENDAR_YEAR_INCOMPLETE.at(place, message));
            }
        }
    }

    private WorkingDayCalendar calendar(List<BankHoliday> days, DateRange known) {
        CalendarId id = new CalendarId(days.get(0).nation().id());
        return WorkingDayCalendar.builder(id, issued, known).bankHolidays(days).build();
    }
}
