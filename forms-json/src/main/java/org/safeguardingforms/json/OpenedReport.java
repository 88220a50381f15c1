package org.safeguardingforms.json;

import java.util.Objects;
import org.safeguardingforms.SafeguardingForms;
import org.safeguardingforms.sharing.InformationReport;

/**
 * A sound information report, opened under the edition that it names.
 *
 * @param report what the record says
 * @param forms the forms of its edition
 */
public record OpenedReport(InformationReport report, SafeguardingForms forms) {

    public OpenedReport {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(forms, "forms");
    }
}
