package org.safeguardingforms.json;

import java.util.List;
import org.safeguardingforms.json.tree.StrictJson;
import org.safeguardingforms.problem.Checked;
import org.safeguardingforms.problem.Problem;
import tools.jackson.databind.JsonNode;

/**
 * Reads information reports whatever their edition, as {@link ScreeningRecords} does with screenings: each is opened under
 * exactly the edition that it names. Make one and keep it. Thread-safe.
 */
public final class InformationReportRecords {

    private final EditionFinder finder;

    private InformationReportRecords(Editions editions) {
        this.finder = new EditionFinder(editions);
    }

    /** Reports of any of these editions. */
    public static InformationReportRecords of(Editions editions) {
        return new InformationReportRecords(editions);
    }

    /**
     * The report under its edition with any warnings, or every problem at once. If no edition can be found for it, only
     * that is reported.
     *
     * @param bytes one JSON object in UTF-8
     */
    public Checked<OpenedReport> open(byte[] bytes) {
        return StrictJson.parse(bytes).then(json -> finder.editionOf(json).then(edition -> edition.openReport(json)));
    }

    /**
     * Every way in which a record breaks the {@linkplain InformationReportJson#schema() published schema} of the edition
     * that it names, as a schema validator sees it; empty if it keeps to it. {@link #open} says the same and more, in
     * better words: this is for comparing the two.
     *
     * @param bytes one JSON object in UTF-8
     */
    public List<Problem> schemaProblems(byte[] bytes) {
        return StrictJson.parse(bytes).then(this::keptToSchema).problems();
    }

    private Checked<JsonNode> keptToSchema(JsonNode json) {
        return finder.editionOf(json)
                .then(edition -> Checked.of(json, edition.reports().schemaProblems(json)));
    }

    /** True if the record says of itself that it is an information report, sound or not. */
    public static boolean isReport(byte[] bytes) {
        return RecordKind.INFORMATION_REPORT.isNamedIn(bytes);
    }
}
