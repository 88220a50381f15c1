package org.safeguardingforms.json;

import java.util.Arrays;
import org.safeguardingforms.json.tree.JsonObject;
import org.safeguardingforms.json.tree.StrictJson;
import org.safeguardingforms.problem.ProblemCode;

/** The kinds of record, each with the name it carries as its schema. None is ever read as another. */
enum RecordKind {
    SCREENING("screening/1", "a screening"),
    INFORMATION_REPORT("information-report/1", "an information report, which is not a referral (15.3)"),
    RISK_ASSESSMENT_HANDOVER("risk-assessment-handover/1", "a hand-over to a risk assessment"),
    TIMELINE("timeline/1", "a timeline");

    private final String schemaName;
    private final String label;

    RecordKind(String schemaName, String label) {
        this.schemaName = schemaName;
        this.label = label;
    }

    String schemaName() {
        return schemaName;
    }

    /** True if a record says of itself that it is of this kind, sound or not. */
    boolean isNamedIn(byte[] record) {
        return StrictJson.parse(record)
                .toOptional()
                .filter(json -> json.path("schema").asString("").equals(schemaName))
                .isPresent();
    }

    /** Notes it if a record carries the name of another kind, or of none. */
    void check(JsonObject record) {
        record.string("schema").filter(given -> !given.equals(schemaName)).ifPresent(given -> Arrays.stream(values())
                .filter(kind -> kind.schemaName.equals(given))
                .findFirst()
                .ifPresentOrElse(kind -> reportOther(record, kind), () -> reportNone(record)));
    }

    private void reportOther(JsonObject record, RecordKind given) {
        String message = "It is " + given.label + "; here " + schemaName + " is read.";
        record.report(ProblemCode.RECORD_OF_ANOTHER_KIND, "schema", message);
    }

    private void reportNone(JsonObject record) {
        record.report(ProblemCode.NOT_ALLOWED_VALUE, "schema", "It must be " + schemaName + ".");
    }
}
