package org.safeguardingforms.examples.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.safeguardingforms.calendar.Certainty;
import org.safeguardingforms.calendar.DayWords;
import org.safeguardingforms.calendar.Deadline;
import org.safeguardingforms.calendar.DeadlineCalendar;
import org.safeguardingforms.calendar.WorkingDayCalendar;
import org.safeguardingforms.json.DeadlineJson;
import org.safeguardingforms.json.WorkingDayCalendars;
import org.safeguardingforms.problem.Checked;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Says when something is due: once, or for each line of a stream. */
@Command(name = "deadline", description = "Say when something is due, and why then.")
final class DeadlineCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Mixin
    private final CalendarChoice choice = new CalendarChoice();

    @Option(
            names = "--calendar",
            paramLabel = "ID",
            defaultValue = "england-and-wales",
            description = "Which calendar; see the command calendars. If not given: ${DEFAULT-VALUE}.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private String calendar;

    @Option(
            names = "--provisional",
            description = "Answer beyond the days that the calendar knows, and mark the answer as provisional.")
    private boolean provisional;

    @ArgGroup(multiplicity = "1")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private What what;

    @Option(names = "--json", description = "Print JSON. Implied by --ndjson.")
    private boolean json;

    /** One deadline, or many. */
    static final class What {
        @Option(
                names = "--ndjson",
                paramLabel = "FILE",
                description =
                        "Take each line as a request such as {\"from\":\"2013-03-01\",\"workingDays\":3}, and print one line"
                                + " of JSON for it. - is standard input.")
        private @Nullable Source lines;

        @ArgGroup(exclusive = false)
        private @Nullable LimitChoice one;
    }

    DeadlineCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Checked<WorkingDayCalendars> read = choice.calendars();
        return read instanceof Checked.Valid<WorkingDayCalendars> calendars
                ? with(new DeadlineJson(view(chosen(calendars.value()))))
                : new Report(terminal, json).problems(read.problems());
    }

    private WorkingDayCalendar chosen(WorkingDayCalendars calendars) {
        return calendars.find(calendar).orElseThrow(() -> {
            String message = "There is no such calendar; the command calendars lists them.";
            return new ParameterException(spec.commandLine(), message);
        });
    }

    private DeadlineCalendar view(WorkingDayCalendar known) {
        return provisional ? known.provisionally() : known;
    }

    private int with(DeadlineJson deadlines) {
        if (what.lines != null) {
            LineRun run = new LineRun(terminal, (number, line) -> line(number, deadlines.answer(line)));
            return run.over(what.lines);
        }
        return one(deadlines.answer(Objects.requireNonNull(what.one).request()));
    }

    private static LineResult line(long number, Checked<Deadline> answer) {
        return answer instanceof Checked.Valid<Deadline> valid
                ? LineResult.fine(DeadlineJson.writeLine(valid.value()))
                : LineResult.problems(number, answer.problems());
    }

    private int one(Checked<Deadline> answer) {
        if (!(answer instanceof Checked.Valid<Deadline> valid)) {
            return new Report(terminal, json).problems(answer.problems());
        }
        if (json) {
            terminal.write(DeadlineJson.write(valid.value()));
        } else {
            print(valid.value());
        }
        return Exit.FINE;
    }

    private void print(Deadline deadline) {
        deadline.words().forEach(sentence -> terminal.print(sentence + "\n"));
        boolean known = deadline.certainty() == Certainty.KNOWN;
        String warning = known ? "" : " Provisional: bank holidays there are not known yet.";
        terminal.print("Due on " + DayWords.of(deadline.date()) + "." + warning + "\n");
    }
}
