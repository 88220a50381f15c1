package org.safeguardingforms.examples.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.safeguardingforms.calendar.EventDay;
import org.safeguardingforms.calendar.EventTime;
import org.safeguardingforms.calendar.LimitUnit;
import org.safeguardingforms.calendar.Roll;
import org.safeguardingforms.calendar.TimeLimit;
import org.safeguardingforms.json.DeadlineRequest;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** One deadline, asked for by options. */
final class LimitChoice {

    @Option(
            names = "--from",
            paramLabel = "DATE",
            required = true,
            description = "The day of the event, as YYYY-MM-DD.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private LocalDate from;

    @ArgGroup(multiplicity = "1")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private Limit limit;

    @Option(
            names = "--convention",
            defaultValue = "AS_IT_FALLS",
            description = "How an event on a day off counts: ${COMPLETION-CANDIDATES}.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private EventDay convention;

    @Option(
            names = "--roll",
            defaultValue = "NONE",
            description = "What becomes of a result on a day off: ${COMPLETION-CANDIDATES}.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private Roll roll;

    /** Exactly one of these. A negative number goes back. */
    static final class Limit {
        @Option(names = "--working-days", paramLabel = "N", description = "So many working days; negative goes back.")
        private @Nullable Integer workingDays;

        @Option(names = "--calendar-days", paramLabel = "N", description = "So many days.")
        private @Nullable Integer calendarDays;

        @Option(names = "--weeks", paramLabel = "N", description = "So many weeks.")
        private @Nullable Integer weeks;

        @Option(names = "--months", paramLabel = "N", description = "So many months.")
        private @Nullable Integer months;

        private TimeLimit limit() {
            if (workingDays != null) {
                return TimeLimit.of(workingDays, LimitUnit.WORKING_DAYS);
            } else if (calendarDays != null) {
                return TimeLimit.of(calendarDays, LimitUnit.CALENDAR_DAYS);
            } else if (weeks != null) {
                return TimeLimit.of(weeks, LimitUnit.WEEKS);
            }
            return TimeLimit.of(months == null ? 0 : months, LimitUnit.MONTHS);
        }
    }

    DeadlineRequest request() {
        return new DeadlineRequest(
                new EventTime.OnDay(from), limit.limit().counting(convention).rolling(roll));
    }
}
