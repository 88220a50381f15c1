package org.safeguardingforms.examples.cli;

import java.util.Optional;
import org.safeguardingforms.SafeguardingForms;
import org.safeguardingforms.assessment.Assessment;
import org.safeguardingforms.conformance.ConformanceCase;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.json.ScreeningJson;
import org.safeguardingforms.problem.Checked;
import org.safeguardingforms.screening.Screening;

/** Conformance cases as an edition decides them, whatever they expect. */
final class AssessedCases {

    private final SafeguardingForms forms;
    private final ScreeningJson records;

    AssessedCases(Edition edition) {
        this.forms = SafeguardingForms.of(edition);
        this.records = new ScreeningJson(edition);
    }

    /** The assessment; empty if the edition has no place for something in the case. */
    Optional<Assessment> of(ConformanceCase one) {
        return records.read(one.record(forms.edition()))
                .then(screening -> assess(one, screening))
                .toOptional();
    }

    private Checked<Assessment> assess(ConformanceCase one, Screening screening) {
        return one.assessAt().map(day -> forms.assess(screening, day)).orElseGet(() -> forms.assess(screening));
    }
}
