package org.safeguardingforms.examples.cli;

import java.util.concurrent.Callable;
import org.safeguardingforms.SafeguardingForms;
import org.safeguardingforms.assessment.Assessment;
import org.safeguardingforms.document.Document;
import org.safeguardingforms.handover.RiskAssessmentHandover;
import org.safeguardingforms.json.HandoverRecords;
import org.safeguardingforms.json.InformationReportRecords;
import org.safeguardingforms.json.OpenedReport;
import org.safeguardingforms.json.ScreeningRecords;
import org.safeguardingforms.problem.Checked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Draws the filled form. */
@Command(name = "render", description = "Draw the form of a record, filled in, as PDF.")
final class RenderCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private final RecordInput input = new RecordInput();

    @Mixin
    private final AsAt asAt = new AsAt();

    @Option(
            names = "--next-steps",
            description = "Add a page that says what to do next, for the role in the record. Screenings only.")
    private boolean nextSteps;

    @Mixin
    private final PdfOutput output = new PdfOutput();

    @Mixin
    private final EditionSource source = new EditionSource();

    RenderCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        byte[] record = input.bytes();
        refuseNextSteps(record);
        if (InformationReportRecords.isReport(record)) {
            Checked<OpenedReport> opened =
                    InformationReportRecords.of(source.editions()).open(record);
            return output.draw(opened.map(RenderCommand::form), terminal);
        }
        if (HandoverRecords.isHandover(record)) {
            return output.draw(
                    HandoverRecords.of(source.editions()).open(record).map(RenderCommand::page), terminal);
        }
        Checked<Assessment> assessed = asAt.assess(ScreeningRecords.of(source.editions()), record);
        return output.draw(assessed.map(this::form), terminal);
    }

    /** Only a screening has next steps; a page that was asked for and is not there would be missed too late. */
    private void refuseNextSteps(byte[] record) {
        boolean other = InformationReportRecords.isReport(record) || HandoverRecords.isHandover(record);
        if (nextSteps && other) {
            throw output.refused("Only a screening has next steps: leave out --next-steps.");
        }
    }

    private static Document form(OpenedReport opened) {
        return opened.forms().filledInformationSharingTool(opened.report());
    }

    private static Document page(RiskAssessmentHandover handover) {
        return SafeguardingForms.of(handover.edition()).handoverPage(handover);
    }

    private Document form(Assessment assessment) {
        SafeguardingForms forms = SafeguardingForms.of(assessment.edition());
        return nextSteps ? forms.filledScreeningToolWithNextSteps(assessment) : forms.filledScreeningTool(assessment);
    }
}
