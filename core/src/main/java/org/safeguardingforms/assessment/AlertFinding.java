package org.safeguardingforms.assessment;

import java.util.Objects;
import org.safeguardingforms.practice.Alert;
import org.safeguardingforms.rule.Finding;
import org.safeguardingforms.rule.Truth;

/**
 * What was found about one alert.
 *
 * @param alert the alert
 * @param finding what was found about its condition
 */
public record AlertFinding(Alert alert, Finding finding) {

    public AlertFinding {
        Objects.requireNonNull(alert, "alert");
        Objects.requireNonNull(finding, "finding");
    }

    /** Whether the alert is raised; not known while that depends on what is not known. */
    public Truth truth() {
        return finding.truth();
    }
}
