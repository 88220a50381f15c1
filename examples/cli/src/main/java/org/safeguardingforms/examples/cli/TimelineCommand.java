package org.safeguardingforms.examples.cli;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeguardingforms.calendar.OutsideKnownRangeException;
import org.safeguardingforms.document.Document;
import org.safeguardingforms.ics.TimelineCalendar;
import org.safeguardingforms.json.Editions;
import org.safeguardingforms.json.MeetingTimelineJson;
import org.safeguardingforms.json.OpenedTimeline;
import org.safeguardingforms.json.TimelineRecords;
import org.safeguardingforms.json.WorkingDayCalendars;
import org.safeguardingforms.pdf.PdfRenderer;
import org.safeguardingforms.problem.Checked;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.timeline.MeetingEvent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Says when a child's meetings are due and how things stand. */
@Command(
        name = "timeline",
        description =
                "Say when a child's meetings are due, why then, and how things stand; print the page for the chair.")
final class TimelineCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Mixin
    private final RecordInput input = new RecordInput();

    @Mixin
    private final CalendarChoice choice = new CalendarChoice();

    @Option(
            names = "--as-at",
            paramLabel = "DATE",
            description =
                    "The day at whose end things stand so, as YYYY-MM-DD. If not given, the day of the last event.")
    private @Nullable LocalDate asAt;

    @Option(
            names = "--provisional",
            description = "Answer beyond the days that the calendar knows, and mark the answer as provisional.")
    private boolean provisional;

    @Option(
            names = "--ics",
            paramLabel = "FILE.ics",
            description = "Write the due dates as an iCalendar file, with a reference and no personal data.")
    private @Nullable Target ics;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE.pdf",
            description = "Draw the page for the chair. An existing file is replaced only when the new one is whole.")
    private @Nullable Target pdf;

    @Option(
            names = "--json",
            description = "Print JSON. Without it, and without a file to write, the timeline is printed as text.")
    private boolean json;

    TimelineCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        refuseMixedOutput();
        byte[] record = input.bytes();
        Checked<OpenedTimeline> opened = choice.calendars().then(calendars -> open(calendars, record));
        return opened instanceof Checked.Valid<OpenedTimeline> valid
                ? writeIfKnown(valid.value(), valid.problems())
                : new Report(terminal, json).problems(opened.problems());
    }

    private int writeIfKnown(OpenedTimeline opened, List<Problem> warnings) {
        try {
            return write(opened, warnings);
        } catch (OutsideKnownRangeException beyond) {
            return new Report(terminal, json).problems(List.of(beyond.problem()));
        }
    }

    private void refuseMixedOutput() {
        Target page = pdf;
        Target diary = ics;
        if (page != null && diary != null && page.isSameAs(diary)) {
            throw refused("Both -o and --ics would write to the same place: give each its own.");
        }
        Stream.of(Optional.ofNullable(page), Optional.ofNullable(diary))
                .flatMap(Optional::stream)
                .forEach(file -> file.refuseBesideJson(json, spec));
    }

    private ParameterException refused(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private Checked<OpenedTimeline> open(WorkingDayCalendars calendars, byte[] record) {
        TimelineRecords records = TimelineRecords.of(Editions.bundled(), calendars);
        return (provisional ? records.provisionally() : records).open(record);
    }

    private int write(OpenedTimeline opened, List<Problem> warnings) {
        LocalDate day = day(opened);
        byte[] shown = shown(opened, day, warnings);
        Report report = new Report(terminal, json);
        Checked<byte[]> page = pdf == null ? Checked.valid(new byte[0]) : new PdfRenderer().render(page(opened, day));
        if (!page.isValid()) {
            return report.problems(page.problems());
        }
        report.warnings(warnings);
        files(opened, day, page.orThrow());
        if (json || (pdf == null && ics == null)) {
            terminal.write(shown);
        }
        return Exit.FINE;
    }

    /** What is printed: made before any file is written, since the calendar may not know the day. */
    private byte[] shown(OpenedTimeline opened, LocalDate day, List<Problem> warnings) {
        return json
                ? MeetingTimelineJson.write(opened, day, warnings)
                : opened.timeline().explanation(day).getBytes(StandardCharsets.UTF_8);
    }

    private static Document page(OpenedTimeline opened, LocalDate day) {
        return opened.forms().timelinePage(opened.record(), opened.timeline(), day);
    }

    private void files(OpenedTimeline opened, LocalDate day, byte[] page) {
        if (ics != null) {
            var known = opened.timeline().asOf(day);
            var stamp = day.atStartOfDay(ZoneOffset.UTC).toInstant();
            ics.write(TimelineCalendar.write(known, opened.record().reference(), stamp), terminal);
        }
        if (pdf != null) {
            pdf.write(page, terminal);
        }
    }

    private LocalDate day(OpenedTimeline opened) {
        if (asAt != null) {
            return asAt;
        }
        return opened.record().events().stream()
                .reduce((earlier, later) -> later)
                .map(MeetingEvent::held)
                .orElseThrow(() -> {
                    String message = "Nothing is recorded yet: say with --as-at at which day.";
                    return new ParameterException(spec.commandLine(), message);
                })
                .date();
    }
}
