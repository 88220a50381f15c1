package org.safeguardingforms.examples.cli;

import java.util.concurrent.Callable;
import org.safeguardingforms.definition.ViewPurpose;
import org.safeguardingforms.json.Editions;
import org.safeguardingforms.json.InformationReportJson;
import org.safeguardingforms.json.InformationReportRecords;
import org.safeguardingforms.json.OpenedReport;
import org.safeguardingforms.problem.Checked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Copies an information report, or a stream of them, for a purpose. */
@Command(
        name = "view",
        description = "Copy an information report for a purpose, as JSON, with a list of what is withheld and why.")
final class ViewCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private final StreamInput input = new StreamInput();

    @Option(names = "--for", required = true, paramLabel = "PURPOSE", description = "police, supervision or whole.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private ViewPurpose purpose;

    ViewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        InformationReportRecords records = InformationReportRecords.of(Editions.bundled());
        if (input.isStream()) {
            return new LineRun(terminal, (number, line) -> line(number, records.open(line))).over(input.source());
        }
        Checked<OpenedReport> opened = records.open(input.bytes());
        opened.toOptional()
                .ifPresent(
                        found -> terminal.write(json(found).write(found.forms().view(found.report(), purpose))));
        return new Report(terminal, false).problems(opened.problems());
    }

    private LineResult line(long number, Checked<OpenedReport> opened) {
        return opened.toOptional()
                .map(found ->
                        LineResult.fine(json(found).writeLine(found.forms().view(found.report(), purpose))))
                .orElseGet(() -> LineResult.problems(number, opened.problems()));
    }

    private static InformationReportJson json(OpenedReport opened) {
        return new InformationReportJson(opened.forms().edition());
    }
}
