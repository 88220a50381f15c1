package org.safeguardingforms.json;

import java.util.List;
import org.safeguardingforms.handover.RiskAssessmentHandover;
import org.safeguardingforms.json.tree.StrictJson;
import org.safeguardingforms.problem.Checked;
import org.safeguardingforms.problem.Problem;
import tools.jackson.databind.JsonNode;

/**
 * Reads hand-overs to a risk assessment whatever their edition, as {@link ScreeningRecords} does with screenings: each is
 * opened under exactly the edition that it names. Make one and keep it. Thread-safe.
 */
public final class HandoverRecords {

    private final EditionFinder finder;

    private HandoverRecords(Editions editions) {
        this.finder = new EditionFinder(editions);
    }

    /** Hand-overs under any of these editions. */
    public static HandoverRecords of(Editions editions) {
        return new HandoverRecords(editions);
    }

    /**
     * The hand-over, which knows its edition, with any warnings, or every problem at once. If no edition can be found for
     * it, only that is reported.
     *
     * @param bytes one JSON object in UTF-8
     */
    public Checked<RiskAssessmentHandover> open(byte[] bytes) {
        return StrictJson.parse(bytes).then(json -> finder.editionOf(json)
                .then(edition -> edition.handovers().get().read(json)));
    }

    /**
     * Every way in which a record breaks the {@linkplain HandoverJson#schema() published schema} of the edition that it
     * names, as a schema validator sees it; empty if it keeps to it. {@link #open} says the same and more, in better words:
     * this is for comparing the two.
     *
     * @param bytes one JSON object in UTF-8
     */
    public List<Problem> schemaProblems(byte[] bytes) {
        return StrictJson.parse(bytes).then(this::keptToSchema).problems();
    }

    private Checked<JsonNode> keptToSchema(JsonNode json) {
        return finder.editionOf(json)
                .then(edition -> Checked.of(json, edition.handovers().get().schemaProblems(json)));
    }

    /** True if the record says of itself that it is a hand-over, sound or not. */
    public static boolean isHandover(byte[] bytes) {
        return RecordKind.RISK_ASSESSMENT_HANDOVER.isNamedIn(bytes);
    }
}
