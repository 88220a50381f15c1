package org.safeguardingforms.json.migration;

import java.util.List;
import java.util.Objects;
import org.safeguardingforms.origin.CarriedOver;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.sharing.InformationReport;

/**
 * A migrated information report.
 *
 * @param original the report as it was; it stays valid under its own edition and should be kept
 * @param report the new report, which replaces the original and holds {@code carriedOver} too
 * @param carriedOver for each migration, where the report came from and what had no place
 * @param notes what somebody should look at; no more than warnings
 */
public record MigratedReport(
        InformationReport original, InformationReport report, List<CarriedOver> carriedOver, List<Problem> notes) {

    public MigratedReport {
        Objects.requireNonNull(original, "original");
        Objects.requireNonNull(report, "report");
        carriedOver = List.copyOf(carriedOver);
        notes = List.copyOf(notes);
    }

    /** True if everything in the original has a place in the new report. */
    public boolean isWhole() {
        return CarriedOver.isWhole(carriedOver);
    }
}
