package org.safeguardingforms.json;

import java.util.List;
import org.safeguardingforms.SafeguardingForms;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.problem.Checked;
import org.safeguardingforms.problem.Problem;
import tools.jackson.databind.JsonNode;

/** An edition with all that is made once for it: its compiled rules, and what reads its records. */
record EditionAtHand(SafeguardingForms forms, ScreeningJson screenings) {

    static EditionAtHand of(Edition edition) {
        return new EditionAtHand(SafeguardingForms.of(edition), new ScreeningJson(edition));
    }

    Checked<OpenedScreening> open(JsonNode record) {
        return screenings.read(record).map(screening -> new OpenedScreening(screening, forms));
    }

    List<Problem> schemaProblems(JsonNode record) {
        return screenings.schemaProblems(record);
    }
}
