package org.safeguardingforms.edition;

import java.util.List;
import org.safeguardingforms.practice.Alert;
import org.safeguardingforms.practice.Alerts;
import org.safeguardingforms.problem.Problem;

/** Whether the alerts name each of them once, and speak only of what the other parts have. */
final class AlertsCheck {

    private final Alerts alerts;
    private final DefinitionProblems found;

    AlertsCheck(EditionParts parts, List<Problem> problems) {
        this.alerts = parts.practice().alerts();
        this.found = new DefinitionProblems(parts, alerts.envelope(), problems);
    }

    void run() {
        found.unique(alerts.alerts(), "/alerts", Alert::id);
        for (int i = 0; i < alerts.alerts().size(); i++) {
            Alert alert = alerts.alerts().get(i);
            found.condition(alert.when(), "/alerts/" + i + "/when", alert.id().value());
        }
    }
}
