package org.safeguardingforms.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;

/** Writes days as people say them. */
public final class DayWords {

    private static final String[] DAYS = Arrays.stream(DayOfWeek.values())
            .map(day -> day.getDisplayName(TextStyle.FULL, Locale.UK) + " ")
            .toArray(String[]::new);
    private static final String[] MONTHS = Arrays.stream(Month.values())
            .map(month -> " " + month.getDisplayName(TextStyle.FULL, Locale.UK) + " ")
            .toArray(String[]::new);

    private DayWords() {}

    /** With its day of the week, such as {@code Friday 1 March 2013}. */
    public static String of(LocalDate day) {
        return DAYS[day.getDayOfWeek().getValue() - 1]
                + day.getDayOfMonth()
                + MONTHS[day.getMonthValue() - 1]
                + day.getYear();
    }
}
