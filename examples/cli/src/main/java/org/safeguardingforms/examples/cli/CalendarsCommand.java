package org.safeguardingforms.examples.cli;

import java.util.concurrent.Callable;
import org.safeguardingforms.calendar.WorkingDayCalendar;
import org.safeguardingforms.json.CalendarJson;
import org.safeguardingforms.json.WorkingDayCalendars;
import org.safeguardingforms.problem.Checked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the calendars. */
@Command(name = "calendars", description = "List the working-day calendars: id, date of issue, known range and digest.")
final class CalendarsCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private final CalendarChoice choice = new CalendarChoice();

    @Option(names = "--json", description = "Print JSON, with every bank holiday.")
    private boolean json;

    CalendarsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Checked<WorkingDayCalendars> read = choice.calendars();
        if (!(read instanceof Checked.Valid<WorkingDayCalendars> calendars)) {
            return new Report(terminal, json).problems(read.problems());
        }
        if (json) {
            terminal.write(CalendarJson.write(calendars.value().all()));
        } else {
            calendars.value().all().forEach(one -> terminal.print(line(one)));
        }
        return Exit.FINE;
    }

    private static String line(WorkingDayCalendar calendar) {
        return calendar.pin().id() + "  issued " + calendar.pin().issued() + "  knows " + calendar.known() + "  "
                + calendar.pin().digest() + "\n";
    }
}
