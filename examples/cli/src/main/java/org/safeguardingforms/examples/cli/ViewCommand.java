package org.safeguardingforms.examples.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.safeguardingforms.definition.ViewPurpose;
import org.safeguardingforms.json.InformationReportJson;
import org.safeguardingforms.json.InformationReportRecords;
import org.safeguardingforms.json.OpenedReport;
import org.safeguardingforms.pdf.PdfRenderer;
import org.safeguardingforms.problem.Checked;
import org.safeguardingforms.sharing.ReportView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Copies an information report, or a stream of them, for a purpose. */
@Command(
        name = "view",
        description = "Copy an information report for a purpose, as JSON, with a list of what is withheld and why.")
final class ViewCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec command;

    @Mixin
    private final StreamInput input = new StreamInput();

    @Option(names = "--for", required = true, paramLabel = "PURPOSE", description = "police, supervision or whole.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private ViewPurpose purpose;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE.pdf",
            description = "Draw the form with what the view shows, instead of printing JSON. Not with --ndjson.")
    private @Nullable Target target;

    @Mixin
    private final EditionSource source = new EditionSource();

    ViewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        InformationReportRecords records = InformationReportRecords.of(source.editions());
        Target pdf = target;
        if (input.isStream()) {
            refuse(pdf);
            return new LineRun(terminal, (number, line) -> line(number, records.open(line))).over(input.source());
        }
        Checked<byte[]> view = records.open(input.bytes()).then(pdf == null ? this::json : this::pdf);
        Target to = pdf == null ? Target.STANDARD_OUTPUT : pdf;
        view.toOptional().ifPresent(bytes -> to.write(bytes, terminal));
        return new Report(terminal, false).problems(view.problems());
    }

    private void refuse(@Nullable Target pdf) {
        if (pdf != null) {
            throw new ParameterException(command.commandLine(), "A stream is not drawn: leave out -o or --ndjson.");
        }
    }

    private Checked<byte[]> json(OpenedReport opened) {
        return Checked.valid(writer(opened).write(view(opened)));
    }

    private Checked<byte[]> pdf(OpenedReport opened) {
        return new PdfRenderer().render(opened.forms().filledInformationSharingTool(view(opened)));
    }

    private ReportView view(OpenedReport opened) {
        return opened.forms().view(opened.report(), purpose);
    }

    private LineResult line(long number, Checked<OpenedReport> opened) {
        return opened.toOptional()
                .map(found -> LineResult.fine(writer(found).writeLine(view(found))))
                .orElseGet(() -> LineResult.problems(number, opened.problems()));
    }

    private static InformationReportJson writer(OpenedReport opened) {
        return new InformationReportJson(opened.forms().edition());
    }
}
