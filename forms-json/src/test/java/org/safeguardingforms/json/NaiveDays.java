package org.safeguardingforms.json;

import static org.safeguardingforms.json.Days.*;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.safeguardingforms.json.tree.Resources;

/** Counts working days one by one, from the dates in the shipped file and nothing else: slow, and easy to believe. */
final class NaiveDays {

    static final LocalDate FIRST = SUN_2012_01_01;
    static final LocalDate LAST = SUN_2028_12_31;

    private static final Pattern DATE = Pattern.compile("\"date\": \"([0-9-]{10})\"");

    private final Set<LocalDate> holidays = new HashSet<>();

    private NaiveDays() {}

    /** The days of one nation, or of all with an empty id. */
    static NaiveDays of(String nation) {
        NaiveDays days = new NaiveDays();
        String file = new String(file(), StandardCharsets.UTF_8);
        String part = nation.isEmpty() ? file : section(file, nation);
        Matcher matcher = DATE.matcher(part);
        while (matcher.find()) {
            days.holidays.add(LocalDate.parse(matcher.group(1)));
        }
        return days;
    }

    static byte[] file() {
        return Resources.bytes("calendars/bank-holidays-govuk.json");
    }

    private static String section(String file, String nation) {
        int start = file.indexOf("\"" + nation + "\": {");
        int end = file.indexOf("\n  }", start);
        return file.substring(start, end);
    }

    Set<LocalDate> holidays() {
        return holidays;
    }

    boolean isWorking(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day);
    }

    LocalDate rolledForward(LocalDate day) {
        LocalDate rolled = day;
        while (!isWorking(rolled)) {
            rolled = rolled.plusDays(1);
        }
        return rolled;
    }

    LocalDate next(LocalDate day) {
        return rolledForward(day.plusDays(1));
    }

    LocalDate previous(LocalDate day) {
        LocalDate rolled = day.minusDays(1);
        while (!isWorking(rolled)) {
            rolled = rolled.minusDays(1);
        }
        return rolled;
    }
}
