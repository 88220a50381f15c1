package org.safeguardingforms.examples.cli;

import java.util.concurrent.Callable;
import org.safeguardingforms.SafeguardingForms;
import org.safeguardingforms.assessment.Assessment;
import org.safeguardingforms.document.Document;
import org.safeguardingforms.json.Editions;
import org.safeguardingforms.json.ScreeningRecords;
import org.safeguardingforms.problem.Checked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Draws the filled form. */
@Command(name = "render", description = "Draw the Screening Tool, filled in from a record, as PDF.")
final class RenderCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private final RecordInput input = new RecordInput();

    @Mixin
    private final AsAt asAt = new AsAt();

    @Mixin
    private final PdfOutput output = new PdfOutput();

    RenderCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Checked<Assessment> assessed = asAt.assess(ScreeningRecords.of(Editions.bundled()), input.bytes());
        return output.draw(assessed.map(RenderCommand::form), terminal);
    }

    private static Document form(Assessment assessment) {
        return SafeguardingForms.of(assessment.edition()).filledScreeningTool(assessment);
    }
}
