package org.safeguardingforms.examples.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.safeguardingforms.json.EditionJson;
import org.safeguardingforms.json.EditionSummary;
import org.safeguardingforms.json.Editions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the editions, and what is wrong with any of them. */
@Command(name = "editions", description = "List the editions: id, version, digest and status.")
final class EditionsCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Mixin
    private final EditionSource source = new EditionSource();

    EditionsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Editions editions = source.editions();
        List<EditionSummary> summaries = editions.summaries();
        if (json) {
            terminal.write(EditionJson.writeSummaries(summaries));
        } else {
            summaries.forEach(one -> terminal.print(line(one)));
        }
        return new Report(terminal, false).problems(editions.problems());
    }

    private static String line(EditionSummary edition) {
        String status = edition.envelope().status().name().toLowerCase(Locale.ROOT);
        return edition.pin().name() + "  " + status + "  " + edition.pin().digest() + "  "
                + edition.envelope().title() + "\n";
    }
}
