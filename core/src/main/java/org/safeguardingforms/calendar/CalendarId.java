package org.safeguardingforms.calendar;

import java.util.regex.Pattern;

/**
 * The stable id of a calendar.
 *
 * @param value words joined by hyphens, such as {@code england-and-wales}
 */
public record CalendarId(String value) implements Comparable<CalendarId> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public CalendarId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("value: must match " + FORM);
        }
    }

    @Override
    public int compareTo(CalendarId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
