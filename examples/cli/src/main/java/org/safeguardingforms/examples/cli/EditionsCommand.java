package org.safeguardingforms.examples.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.safeguardingforms.json.EditionJson;
import org.safeguardingforms.json.EditionSummary;
import org.safeguardingforms.json.Editions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the editions that come with the library. */
@Command(name = "editions", description = "List the bundled editions: id, version, digest and status.")
final class EditionsCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    EditionsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<EditionSummary> editions = Editions.bundled().summaries();
        if (json) {
            terminal.write(EditionJson.writeSummaries(editions));
        } else {
            editions.forEach(one -> terminal.print(line(one)));
        }
        return Exit.FINE;
    }

    private static String line(EditionSummary edition) {
        String status = edition.envelope().status().name().toLowerCase(Locale.ROOT);
        return edition.pin().name() + "  " + status + "  " + edition.pin().digest() + "  "
                + edition.envelope().title() + "\n";
    }
}
