package org.safeguardingforms.examples.cli;

import org.safeguardingforms.document.Document;
import org.safeguardingforms.pdf.PdfRenderer;
import org.safeguardingforms.problem.Checked;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where a PDF goes. */
final class PdfOutput {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec command;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE.pdf",
            description =
                    "The file to write; - is standard output. An existing file is replaced only when the new one is"
                            + " whole.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private Target target;

    @Option(names = "--json", description = "Print problems as JSON. Not together with -o -.")
    private boolean json;

    /** Draws and writes the document; whatever problem it meets, the file stays as it was. */
    int draw(Checked<Document> document, Terminal terminal) {
        target.refuseBesideJson(json, command);
        Checked<byte[]> pdf = document.then(sound -> new PdfRenderer().render(sound));
        pdf.toOptional().ifPresent(bytes -> target.write(bytes, terminal));
        return new Report(terminal, json).problems(pdf.problems());
    }

    /** For a call that asks for what cannot be done. */
    ParameterException refused(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
