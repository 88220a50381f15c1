package org.safeguardingforms.examples.cli;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.safeguardingforms.SafeguardingForms;
import org.safeguardingforms.assessment.Assessment;
import org.safeguardingforms.document.Document;
import org.safeguardingforms.handover.RiskAssessmentHandover;
import org.safeguardingforms.json.HandoverJson;
import org.safeguardingforms.json.ScreeningRecords;
import org.safeguardingforms.pdf.PdfRenderer;
import org.safeguardingforms.problem.Checked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Hands a screening over to a risk assessment. */
@Command(
        name = "handover",
        description =
                "Hand a screening over to a risk assessment: what is present, what is still unknown, whom to involve,"
                        + " and the history to be filled in. Prints the record as JSON, or draws the page.")
final class HandoverCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec command;

    @Mixin
    private final RecordInput input = new RecordInput();

    @Mixin
    private final AsAt asAt = new AsAt();

    @Mixin
    private final EditionSource source = new EditionSource();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE.pdf",
            description = "Draw the page into this file; - is standard output.")
    private @Nullable Target target;

    @Option(names = "--json", description = "Print the record as JSON, which is done anyway without -o.")
    private boolean json;

    HandoverCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Optional.ofNullable(target).ifPresent(page -> page.refuseBesideJson(json, command));
        Checked<Assessment> assessed = asAt.assess(ScreeningRecords.of(source.editions()), input.bytes());
        Checked<RiskAssessmentHandover> handover = assessed.then(HandoverCommand::handOver);
        Checked<byte[]> pdf = handover.then(this::drawn);
        if (pdf.isValid()) {
            handover.toOptional().filter(found -> json || target == null).ifPresent(this::print);
        }
        return new Report(terminal, false).problems(pdf.problems());
    }

    /** The id follows from the screening's, so that the same screening gives the same record. */
    private static Checked<RiskAssessmentHandover> handOver(Assessment assessment) {
        String name = "risk-assessment-handover/1 " + assessment.screening().id();
        UUID id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        return SafeguardingForms.of(assessment.edition()).handOver(id, assessment);
    }

    private Checked<byte[]> drawn(RiskAssessmentHandover handover) {
        if (target == null) {
            return Checked.valid(new byte[0]);
        }
        Target file = target;
        Document page = SafeguardingForms.of(handover.edition()).handoverPage(handover);
        Checked<byte[]> pdf = new PdfRenderer().render(page);
        pdf.toOptional().ifPresent(bytes -> file.write(bytes, terminal));
        return pdf;
    }

    private void print(RiskAssessmentHandover handover) {
        terminal.write(new HandoverJson(handover.edition()).write(handover));
    }
}
