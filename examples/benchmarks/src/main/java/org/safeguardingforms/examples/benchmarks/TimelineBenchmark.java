package org.safeguardingforms.examples.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.safeguardingforms.calendar.EventTime;
import org.safeguardingforms.calendar.Nation;
import org.safeguardingforms.calendar.WorkingDayCalendar;
import org.safeguardingforms.definition.MeetingPlan;
import org.safeguardingforms.definition.MilestoneId;
import org.safeguardingforms.json.WorkingDayCalendars;
import org.safeguardingforms.timeline.DueDate;
import org.safeguardingforms.timeline.MeetingEvent;
import org.safeguardingforms.timeline.MeetingTimeline;

/** A child's whole timeline from one event, with every date explained day by day in words. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
public class TimelineBenchmark {

    private final WorkingDayCalendar calendar = WorkingDayCalendars.bundled().of(Nation.ENGLAND_AND_WALES);
    private final MeetingPlan plan = BaseEdition.load().meetingPlan();
    private final MilestoneId start = new MilestoneId("risk-assessment");
    private LocalDate day = LocalDate.of(2012, 1, 2);

    private MeetingTimeline timeline() {
        day = day.getYear() == 2027 ? LocalDate.of(2012, 1, 2) : day.plusDays(1);
        MeetingEvent event = MeetingEvent.of(start, new EventTime.OnDay(day));
        return MeetingTimeline.of(plan, calendar, List.of(event)).orThrow();
    }

    /** The dates. */
    @Benchmark
    public MeetingTimeline timelineOfDates() {
        return timeline();
    }

    /** The dates and the words. */
    @Benchmark
    public List<String> timelineInWords() {
        List<String> words = new ArrayList<>();
        timeline().entries().forEach(entry -> words.addAll(words(entry.due())));
        return words;
    }

    private static List<String> words(DueDate due) {
        if (due instanceof DueDate.Fixed fixed) {
            return fixed.deadline().words();
        }
        return due instanceof DueDate.Projected projected ? projected.deadline().words() : List.of();
    }
}
