package org.safeguardingforms.json.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safeguardingforms.edition.Digest;
import org.safeguardingforms.edition.EditionPin;
import org.safeguardingforms.json.tree.JsonObject;
import org.safeguardingforms.json.tree.PinReader;
import org.safeguardingforms.problem.Checked;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.ProblemCode;
import tools.jackson.databind.JsonNode;

/**
 * What must be known of a stored assessment to make it again.
 *
 * @param json all of it
 * @param edition the edition that it names
 * @param day the day at which the age was taken, as far as it is stored
 */
record StoredAssessment(JsonNode json, EditionPin edition, List<LocalDate> day) {

    static Checked<StoredAssessment> read(JsonNode json) {
        List<Problem> problems = new ArrayList<>();
        JsonObject root = JsonObject.root(json, problems)
                .require("schema")
                .require("edition")
                .require("screening");
        root.string("schema")
                .filter(name -> !name.equals("assessment/1"))
                .ifPresent(name -> root.report(ProblemCode.RECORD_OF_ANOTHER_KIND, "schema", "It is no assessment."));
        root.object("screening");
        Optional<LocalDate> day = root.date("assessedAt");
        Optional<EditionPin> pin = PinReader.read(root, Digest.NOT_GIVEN);
        return problems.isEmpty() && pin.isPresent()
                ? Checked.valid(
                        new StoredAssessment(json, pin.get(), day.stream().toList()))
                : Checked.invalid(problems);
    }

    JsonNode screening() {
        return json.path("screening");
    }

    Optional<LocalDate> assessedAt() {
        return day.stream().findFirst();
    }

    boolean hasWarnings() {
        return json.has("warnings");
    }
}
