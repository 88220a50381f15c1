package org.safeguardingforms.json.definition;

import java.util.Arrays;
import java.util.Optional;
import org.safeguardingforms.problem.Place;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.problem.ProblemCode;
import tools.jackson.databind.JsonNode;

/** The kinds of definition, each with its published schema. A document says its kind in its member "schema". */
public enum DocumentKind {
    EDITION("edition/1", "edition-1"),
    SCREENING_TOOL("screening-tool/1", "screening-tool-1"),
    REFERRAL_RULES("referral-rules/1", "referral-rules-1"),
    ROLES("roles/1", "roles-1"),
    CIRCUMSTANCES("circumstances/1", "circumstances-1"),
    INFORMATION_SHARING("information-sharing/1", "information-sharing-1"),
    MEETING_PLAN("meeting-plan/1", "meeting-plan-1"),
    ALERTS("alerts/1", "alerts-1"),
    PATHWAYS("pathways/1", "pathways-1"),
    CASE_FLOW("case-flow/1", "case-flow-1"),
    SCREENING_REQUIREMENT("screening-requirement/1", "screening-requirement-1"),
    MEASURES("measures/1", "measures-1"),
    LANGUAGE_GUIDANCE("language-guidance/1", "language-guidance-1"),
    RISK_ASSESSMENT("risk-assessment/1", "risk-assessment-1"),
    VARIANT("variant/1", "variant-1");

    private final String schemaName;
    private final String file;

    DocumentKind(String schemaName, String file) {
        this.schemaName = schemaName;
        this.file = file;
    }

    /** The name that documents of this kind carry. */
    public String schemaName() {
        return schemaName;
    }

    /** True if an edition has exactly one document of this kind. */
    public boolean isPart() {
        return this != EDITION && this != VARIANT;
    }

    /** A name for documents of this kind without the version of their format, such as {@code roles}. */
    public String word() {
        return schemaName.substring(0, schemaName.indexOf('/'));
    }

    public static Optional<DocumentKind> of(JsonNode document) {
        String name = document.path("schema").asString("");
        return Arrays.stream(values())
                .filter(kind -> kind.schemaName.equals(name))
                .findFirst();
    }

    public static Problem unknown() {
        return ProblemCode.UNKNOWN_SCHEMA.at(Place.at("/schema"), "The member \"schema\" names no kind of definition.");
    }

    public DocumentSchema schema() {
        return Schemas.of(file);
    }
}
