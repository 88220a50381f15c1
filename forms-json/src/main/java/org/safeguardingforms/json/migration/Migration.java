package org.safeguardingforms.json.migration;

import java.util.List;
import java.util.UUID;
import org.safeguardingforms.SafeguardingForms;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.json.Editions;
import org.safeguardingforms.json.InformationReportJson;
import org.safeguardingforms.json.ScreeningJson;
import org.safeguardingforms.json.tree.StrictJson;
import org.safeguardingforms.problem.Checked;
import org.safeguardingforms.screening.Screening;

/**
 * Brings records of one edition to a newer one, by mappings that somebody declared.
 *
 * <pre>{@code
 * Migration migration = Migration.read(document, editions).orThrow();
 * Migrated migrated = migration.migrate(screening, newId).orThrow();
 * store(migrated.screening());   // replaces the original, which stays as it is
 * show(migrated.carriedOver());  // what has no place any more
 * }</pre>
 *
 * <p>Of rows that are merged, Yes counts over Possible over No; No only if all of them were answered No; and the highest level
 * that a professional gave, unless a row left as printed stands higher. A row that is split passes its answer on to each. What
 * has no place is kept in the new record with its origin. Of an information report the boxes and the grades are mapped. Other
 * records are not migrated: a hand-over is made anew, a timeline goes on under its own edition. The original is never changed. Immutable and thread-safe.
 */
public final class Migration {

    private final String name;
    private final SafeguardingForms from;
    private final SafeguardingForms to;
    private final MigrationParts parts;
    private final ScreeningJson records;
    private final InformationReportJson reports;

    Migration(String name, Edition from, Edition to, MigrationParts parts) {
        this.name = name;
        this.from = SafeguardingForms.of(from);
        this.to = SafeguardingForms.of(to);
        this.parts = parts;
        this.records = new ScreeningJson(from);
        this.reports = new InformationReportJson(from);
    }

    /**
     * Reads a migration, or finds every problem in it: what it names must exist in the two editions, and nothing of the older
     * one may be left open.
     *
     * @param document a JSON document {@code migration/1} in UTF-8
     * @param editions where the two editions that it pins are found
     */
    public static Checked<Migration> read(byte[] document, Editions editions) {
        return StrictJson.parse(document).then(json -> new MigrationReader(json, editions).read());
    }

    /** Id and version of the migration in one string. */
    public String name() {
        return name;
    }

    /** The edition whose records it takes. */
    public Edition from() {
        return from.edition();
    }

    /** The edition to which it brings them. */
    public Edition to() {
        return to.edition();
    }

    /**
     * Migrates a screening; {@link MigrationChain#migrateReport(byte[], UUID)} takes information reports.
     *
     * @param screening a record of the older edition, which is not changed
     * @param newId an id that no other record has
     * @return the new record, or every problem that either has under its edition
     */
    public Checked<Migrated> migrate(Screening screening, UUID newId) {
        return MigrationChain.of(List.of(this)).then(chain -> chain.migrate(screening, newId));
    }

    MigrationParts parts() {
        return parts;
    }

    /** What reads and writes the records that it takes. */
    ScreeningJson records() {
        return records;
    }

    /** What reads and writes the reports that it takes. */
    InformationReportJson reports() {
        return reports;
    }

    SafeguardingForms olderForms() {
        return from;
    }

    SafeguardingForms newerForms() {
        return to;
    }

    @Override
    public String toString() {
        return "Migration[" + name + ", " + from().pin().name() + " to "
                + to().pin().name() + "]";
    }
}
