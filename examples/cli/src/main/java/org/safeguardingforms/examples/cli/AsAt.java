package org.safeguardingforms.examples.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.safeguardingforms.assessment.Assessment;
import org.safeguardingforms.json.ScreeningRecords;
import org.safeguardingforms.problem.Checked;
import picocli.CommandLine.Option;

/** The day at which drafts are assessed. */
final class AsAt {

    @Option(
            names = "--as-at",
            paramLabel = "DATE",
            description =
                    "The day at which a draft is assessed, as YYYY-MM-DD. A completed record is always assessed at"
                            + " its own day.")
    private @Nullable LocalDate day;

    Checked<Assessment> assess(ScreeningRecords records, byte[] record) {
        return day == null ? records.assess(record) : records.assess(record, day);
    }
}
