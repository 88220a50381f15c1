package org.safeguardingforms.examples.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.safeguardingforms.json.InformationReportRecords;
import org.safeguardingforms.json.LanguageAdviceJson;
import org.safeguardingforms.json.ScreeningRecords;
import org.safeguardingforms.language.LanguageFinding;
import org.safeguardingforms.problem.Checked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Advises on the words of a record. */
@Command(
        name = "language",
        description =
                "List terms to avoid in the notes, reasons and free texts of a record, each with the reason and an"
                        + " alternative. Advice only: it never changes the exit code. Positions count UTF-16 code units.")
final class LanguageCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private final RecordInput input = new RecordInput();

    @Mixin
    private final EditionSource source = new EditionSource();

    @Option(names = "--json", description = "Print the advice as JSON, also if there is none.")
    private boolean json;

    LanguageCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Checked<List<LanguageFinding>> advice = advice(input.bytes());
        advice.toOptional().ifPresent(this::print);
        return new Report(terminal, false).problems(advice.problems());
    }

    private Checked<List<LanguageFinding>> advice(byte[] record) {
        return InformationReportRecords.isReport(record)
                ? InformationReportRecords.of(source.editions()).open(record).map(opened -> opened.forms()
                        .languageAdvice(opened.report()))
                : ScreeningRecords.of(source.editions()).open(record).map(opened -> opened.forms()
                        .languageAdvice(opened.screening()));
    }

    private void print(List<LanguageFinding> findings) {
        if (json) {
            terminal.write(LanguageAdviceJson.write(findings));
        } else {
            findings.forEach(found -> terminal.print(found.pointer() + ", " + found.start() + " to " + found.end()
                    + ": " + "\"" + found.term().label() + "\". " + found.advice() + "\n"));
        }
    }
}
