package org.safeguardingforms.examples.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import picocli.CommandLine.TypeConversionException;

/** Reads days as they are typed. */
final class Days {

    private static final Pattern FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private Days() {}

    static LocalDate parse(String text) {
        try {
            if (FORM.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            // Not a day of the calendar: said below, without repeating it.
        }
        throw new TypeConversionException("It must be a day of the calendar, as YYYY-MM-DD.");
    }
}
