package org.safeguardingforms.examples.cli;

import java.util.concurrent.Callable;
import org.safeguardingforms.SafeguardingForms;
import org.safeguardingforms.definition.Version;
import org.safeguardingforms.document.Document;
import org.safeguardingforms.problem.Checked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws a blank form. */
@Command(name = "blank", description = "Draw a form as PDF, to fill in by hand.")
final class BlankCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "FORM", description = "Which form: screening-tool or information-sharing.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private Form form;

    @Option(
            names = "--edition",
            paramLabel = "ID@VERSION",
            description = "The edition; without it, oxfordshire-cse@1.0.0.")
    private EditionName edition = new EditionName("oxfordshire-cse", new Version(1, 0, 0));

    @Mixin
    private final PdfOutput output = new PdfOutput();

    @Mixin
    private final EditionSource source = new EditionSource();

    BlankCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Checked<Document> document =
                edition.load(source.editions()).map(SafeguardingForms::of).map(form::blank);
        return output.draw(document, terminal);
    }
}
