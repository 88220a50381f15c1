package org.safeguardingforms.conformance;

import java.util.List;
import org.safeguardingforms.SafeguardingForms;
import org.safeguardingforms.assessment.Assessment;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.json.ScreeningJson;
import org.safeguardingforms.problem.Checked;
import org.safeguardingforms.screening.Screening;

/** An edition, ready to run cases. */
final class EditionUnderTest {

    private final SafeguardingForms forms;
    private final ScreeningJson screenings;

    EditionUnderTest(Edition edition) {
        this.forms = SafeguardingForms.of(edition);
        this.screenings = new ScreeningJson(edition);
    }

    CaseResult run(ConformanceCase one) {
        Checked<Screening> read = screenings.read(one.record(forms.edition()));
        Checked<Assessment> assessed = read instanceof Checked.Valid<Screening> valid
                ? assess(one, valid.value())
                : Checked.invalid(read.problems());
        return assessed instanceof Checked.Valid<Assessment> valid
                ? compare(one, valid)
                : new CaseResult.Refused(one, assessed.problems());
    }

    private Checked<Assessment> assess(ConformanceCase one, Screening screening) {
        return one.assessAt().map(day -> forms.assess(screening, day)).orElseGet(() -> forms.assess(screening));
    }

    private static CaseResult compare(ConformanceCase one, Checked.Valid<Assessment> assessed) {
        DecisionFacts found = DecisionFacts.of(assessed.value(), assessed.problems());
        List<Difference> differences = one.expected().differences(found);
        return differences.isEmpty() ? new CaseResult.Agrees(one) : new CaseResult.Differs(one, differences);
    }
}
