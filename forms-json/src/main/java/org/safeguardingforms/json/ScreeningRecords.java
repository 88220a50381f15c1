package org.safeguardingforms.json;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.safeguardingforms.assessment.Assessment;
import org.safeguardingforms.json.tree.StrictJson;
import org.safeguardingforms.problem.Checked;
import org.safeguardingforms.problem.Problem;
import tools.jackson.databind.JsonNode;

/**
 * Reads records whatever their edition: looks into each for the edition that it names, and opens it under exactly that
 * one. Another id, version or digest is a problem, never a reason to take a similar edition; a record without a digest is
 * accepted with a warning.
 *
 * <pre>{@code
 * ScreeningRecords records = ScreeningRecords.of(Editions.bundled());
 * Assessment assessment = records.assess(bytes).orThrow();
 * }</pre>
 *
 * <p>A host that knows the edition beforehand uses {@link ScreeningJson}. Each edition is loaded and its rules are compiled
 * when a record first names it, and then kept: make one of these and keep it too. Thread-safe.
 */
public final class ScreeningRecords {

    /** The longest record that is read, in bytes; a host need not fetch more than one byte beyond. */
    public static final int MAX_BYTES = StrictJson.MAX_BYTES;

    private final EditionFinder finder;

    private ScreeningRecords(Editions editions) {
        this.finder = new EditionFinder(editions);
    }

    /** Records of any of these editions. */
    public static ScreeningRecords of(Editions editions) {
        return new ScreeningRecords(editions);
    }

    /**
     * The record under its edition with any warnings, or every problem at once. If no edition can be found for it, only
     * that is reported: nothing else can be told.
     *
     * @param bytes one JSON object in UTF-8
     */
    public Checked<OpenedScreening> open(byte[] bytes) {
        return StrictJson.parse(bytes).then(json -> finder.editionOf(json).then(edition -> edition.open(json)));
    }

    /**
     * Opens a record and assesses it at its date of completion.
     *
     * @return the assessment with any warnings, or every problem of the record
     * @see org.safeguardingforms.SafeguardingForms#assess(org.safeguardingforms.screening.Screening)
     */
    public Checked<Assessment> assess(byte[] bytes) {
        return assess(bytes, opened -> opened.forms().assess(opened.screening()));
    }

    /**
     * Opens a record and assesses it: a draft at a date, a completed record at its own.
     *
     * @param draftsAt the date at which a draft's age is taken
     * @return the assessment with any warnings, or every problem of the record
     */
    public Checked<Assessment> assess(byte[] bytes, LocalDate draftsAt) {
        return assess(bytes, opened -> opened.forms().assess(opened.screening(), draftsAt));
    }

    /** Assessing repeats the warnings of opening, so those are let go. */
    private Checked<Assessment> assess(byte[] bytes, Function<OpenedScreening, Checked<Assessment>> assess) {
        Checked<OpenedScreening> opened = open(bytes);
        return opened.toOptional().map(assess).orElseGet(() -> Checked.invalid(opened.problems()));
    }

    /**
     * Every way in which a record breaks the {@linkplain ScreeningJson#schema() published schema} of the edition that it
     * names, as a schema validator sees it; empty if it keeps to it. {@link #open} says the same and more, in better
     * words: this is for comparing the two.
     *
     * @param bytes one JSON object in UTF-8
     */
    public List<Problem> schemaProblems(byte[] bytes) {
        return StrictJson.parse(bytes).then(this::keptToSchema).problems();
    }

    private Checked<JsonNode> keptToSchema(JsonNode json) {
        return finder.editionOf(json)
                .then(edition -> Checked.of(json, edition.screenings().schemaProblems(json)));
    }
}
