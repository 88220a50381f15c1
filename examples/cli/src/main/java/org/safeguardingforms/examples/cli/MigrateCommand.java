package org.safeguardingforms.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.safeguardingforms.json.Editions;
import org.safeguardingforms.json.InformationReportJson;
import org.safeguardingforms.json.InformationReportRecords;
import org.safeguardingforms.json.ScreeningJson;
import org.safeguardingforms.json.migration.Migration;
import org.safeguardingforms.json.migration.MigrationChain;
import org.safeguardingforms.problem.Checked;
import org.safeguardingforms.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Brings a record to a newer edition. */
@Command(
        name = "migrate",
        description = "Bring a record to a newer edition; whatever has no place there is kept in it and listed.")
final class MigrateCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private final RecordInput input = new RecordInput();

    @Mixin
    private final EditionSource definitions = new EditionSource();

    @Option(
            names = "--with",
            required = true,
            paramLabel = "MIGRATION",
            description = "A migration as JSON; several, in order, to go over several versions.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private List<Source> migrations;

    @Option(
            names = {"-o", "--output"},
            defaultValue = "-",
            paramLabel = "FILE",
            description = "The file to write the new record to. If not given: standard output.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private Target target;

    @Option(names = "--id", paramLabel = "UUID", description = "The id of the new record. If not given: one at random.")
    private @Nullable UUID id;

    MigrateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        UUID newId = id == null ? UUID.randomUUID() : id;
        byte[] record = input.bytes();
        Checked<byte[]> migrated = chain().then(chain -> InformationReportRecords.isReport(record)
                ? report(chain, record, newId)
                : screening(chain, record, newId));
        migrated.toOptional().ifPresent(written -> target.write(written, terminal));
        return new Report(terminal, false).problems(migrated.problems());
    }

    private static Checked<byte[]> screening(MigrationChain chain, byte[] record, UUID newId) {
        ScreeningJson newer = new ScreeningJson(chain.to());
        return chain.migrate(record, newId).map(migrated -> newer.write(migrated.screening()));
    }

    private static Checked<byte[]> report(MigrationChain chain, byte[] record, UUID newId) {
        InformationReportJson newer = new InformationReportJson(chain.to());
        return chain.migrateReport(record, newId).map(migrated -> newer.write(migrated.report()));
    }

    private Checked<MigrationChain> chain() {
        Editions editions = definitions.editions();
        List<Migration> steps = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Source source : migrations) {
            Checked<Migration> step = Migration.read(source.record(), editions);
            step.toOptional().ifPresent(steps::add);
            problems.addAll(step.problems());
        }
        return problems.isEmpty() ? MigrationChain.of(steps) : Checked.invalid(problems);
    }
}
