package org.safeguardingforms.examples.benchmarks;

import com.opengamma.strata.basics.date.HolidayCalendarId;
import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.safeguardingforms.calendar.Deadline;
import org.safeguardingforms.calendar.LimitUnit;
import org.safeguardingforms.calendar.Nation;
import org.safeguardingforms.calendar.TimeLimit;
import org.safeguardingforms.calendar.WorkingDayCalendar;
import org.safeguardingforms.json.WorkingDayCalendars;

/** Working days forward and between, beside a calendar made for trading, over the same holidays and days. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
public class WorkingDayBenchmark {

    private static final int DAYS = 1024;

    /** How many working days forward. */
    @Param({"1", "3", "20", "60"})
    public int count;

    private final WorkingDayCalendar calendar = WorkingDayCalendars.bundled().of(Nation.ENGLAND_AND_WALES);
    private final ImmutableHolidayCalendar strata = ImmutableHolidayCalendar.of(
            HolidayCalendarId.of("ENGLAND_AND_WALES"),
            calendar.bankHolidays().stream().map(day -> day.date()).toList(),
            DayOfWeek.SATURDAY,
            DayOfWeek.SUNDAY);
    private final LocalDate[] days = days();
    private int next;

    private static LocalDate[] days() {
        long first = LocalDate.of(2012, 1, 1).toEpochDay();
        return new Random(12)
                .ints(DAYS, 0, 5_900)
                .mapToObj(offset -> LocalDate.ofEpochDay(first + offset))
                .toArray(LocalDate[]::new);
    }

    private LocalDate next() {
        next = (next + 1) % DAYS;
        return days[next];
    }

    /** The library. */
    @Benchmark
    public LocalDate workingDayAfter() {
        return calendar.workingDayAfter(next(), count);
    }

    /** The peer. */
    @Benchmark
    public LocalDate strataShift() {
        return strata.shift(next(), count);
    }

    /** The library. */
    @Benchmark
    public int workingDaysBetween() {
        LocalDate day = next();
        return calendar.workingDaysBetween(day, day.plusDays(count));
    }

    /** The peer. */
    @Benchmark
    public int strataDaysBetween() {
        LocalDate day = next();
        return strata.daysBetween(day, day.plusDays(count));
    }

    /** The library: a deadline that can explain itself. */
    @Benchmark
    public Deadline deadline() {
        return calendar.deadline(TimeLimit.of(count, LimitUnit.WORKING_DAYS), next());
    }

    /** The library: a deadline, explained in words. */
    @Benchmark
    public List<String> deadlineInWords() {
        return calendar.deadline(TimeLimit.of(count, LimitUnit.WORKING_DAYS), next())
                .words();
    }
}
