package org.safeguardingforms.examples.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.safeguardingforms.json.WorkingDayCalendars;
import org.safeguardingforms.problem.Checked;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The calendars to work with: the bundled ones, or those of a newer list. */
final class CalendarChoice {

    @ArgGroup(exclusive = false)
    private @Nullable NewerList newer;

    /** A list in GOV.UK's format, which does not say itself when it was issued. */
    static final class NewerList {
        @Option(
                names = "--bank-holidays",
                paramLabel = "FILE",
                required = true,
                description = "A newer list than the bundled one, as https://www.gov.uk/bank-holidays.json gives it.")
        @SuppressWarnings("NullAway.Init") // picocli fills it in
        private Source file;

        @Option(
                names = "--issued",
                paramLabel = "DATE",
                required = true,
                description = "The day on which that list was fetched, as YYYY-MM-DD.")
        @SuppressWarnings("NullAway.Init") // picocli fills it in
        private LocalDate issued;
    }

    Checked<WorkingDayCalendars> calendars() {
        return newer == null
                ? Checked.valid(WorkingDayCalendars.bundled())
                : WorkingDayCalendars.read(newer.file.record(), newer.issued);
    }
}
