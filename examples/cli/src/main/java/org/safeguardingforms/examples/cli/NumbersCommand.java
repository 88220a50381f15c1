package org.safeguardingforms.examples.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.safeguardingforms.json.InformationReportRecords;
import org.safeguardingforms.json.OpenedReport;
import org.safeguardingforms.phones.PhoneNumbers;
import org.safeguardingforms.problem.Checked;
import org.safeguardingforms.sharing.Item;
import org.safeguardingforms.sharing.PhoneOrAccount;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Offers the phone numbers of an information report as a search wants them; the report keeps what was said. */
@Command(
        name = "numbers",
        description =
                "List the phone numbers of an information report in international form, for a search: the place of"
                        + " each item and its number, or a - if it is not certainly a phone number.")
final class NumbersCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec command;

    @Mixin
    private final RecordInput input = new RecordInput();

    @Option(
            names = "--region",
            paramLabel = "REGION",
            defaultValue = "GB",
            description = "Where numbers without a country code are dialled, as two capitals; GB if not given.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private String region;

    @Mixin
    private final EditionSource source = new EditionSource();

    NumbersCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        PhoneNumbers numbers = numbers();
        Checked<OpenedReport> opened =
                InformationReportRecords.of(source.editions()).open(input.bytes());
        opened.toOptional()
                .ifPresent(found -> terminal.print(listed(found.report().items(), numbers)));
        return new Report(terminal, false).problems(opened.problems());
    }

    private PhoneNumbers numbers() {
        try {
            return PhoneNumbers.in(region);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    command.commandLine(), "No region for --region has phone numbers: " + region, e);
        }
    }

    private static String listed(List<Item> items, PhoneNumbers numbers) {
        return IntStream.range(0, items.size())
                .filter(at -> items.get(at) instanceof PhoneOrAccount)
                .mapToObj(at -> line(
                        at,
                        numbers.international((PhoneOrAccount) items.get(at)).orElse("-")))
                .collect(Collectors.joining());
    }

    private static String line(int at, String number) {
        return "/items/" + at + "/number " + number + "\n";
    }
}
