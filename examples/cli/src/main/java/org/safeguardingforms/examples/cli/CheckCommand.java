package org.safeguardingforms.examples.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.safeguardingforms.json.Editions;
import org.safeguardingforms.json.InformationReportRecords;
import org.safeguardingforms.json.ScreeningRecords;
import org.safeguardingforms.json.TimelineRecords;
import org.safeguardingforms.json.WorkingDayCalendars;
import org.safeguardingforms.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks one record, or a stream of them, at every door. */
@Command(name = "check", description = "List the problems of a record; print nothing if there are none.")
final class CheckCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private final StreamInput input = new StreamInput();

    @Option(names = "--json", description = "Print the problems as JSON, also if there are none. Implied by --ndjson.")
    private boolean json;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Doors doors = new Doors(ScreeningRecords.of(Editions.bundled()));
        InformationReportRecords reports = InformationReportRecords.of(Editions.bundled());
        TimelineRecords timelines = TimelineRecords.of(Editions.bundled(), WorkingDayCalendars.bundled());
        if (input.isStream()) {
            LineRun run = new LineRun(
                    terminal, (number, line) -> LineResult.problems(number, problems(line, doors, reports, timelines)));
            return run.over(input.source());
        }
        return new Report(terminal, json).problems(problems(input.bytes(), doors, reports, timelines));
    }

    private static List<Problem> problems(
            byte[] record, Doors doors, InformationReportRecords reports, TimelineRecords timelines) {
        if (TimelineRecords.isTimeline(record)) {
            return timelines.open(record).problems();
        }
        return InformationReportRecords.isReport(record) ? reports.open(record).problems() : doors.problems(record);
    }
}
