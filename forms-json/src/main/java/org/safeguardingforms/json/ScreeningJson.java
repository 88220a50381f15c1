package org.safeguardingforms.json;

import java.util.List;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.json.definition.DocumentSchema;
import org.safeguardingforms.json.tree.JsonText;
import org.safeguardingforms.json.tree.StrictJson;
import org.safeguardingforms.problem.Checked;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.screening.Screening;
import org.safeguardingforms.screening.ScreeningCheck;
import tools.jackson.databind.JsonNode;

/**
 * Reads and writes screenings of one edition as JSON, both ways without loss.
 *
 * <pre>{@code
 * ScreeningJson screenings = new ScreeningJson(edition);
 * Screening screening = screenings.read(bytes).orThrow();
 * byte[] same = screenings.write(screening);
 * }</pre>
 *
 * <p>A record is accepted exactly if the {@linkplain #schema() published schema} accepts it and what the schema cannot
 * say holds too. Unknown members are problems, never dropped. Immutable and thread-safe.
 */
public final class ScreeningJson {

    private final Edition edition;
    private final ScreeningReader reader;
    private final ScreeningCheck check;
    private final Once<DocumentSchema> published;

    /** Reads and writes records of this edition. */
    public ScreeningJson(Edition edition) {
        this.edition = edition;
        this.reader = new ScreeningReader(edition);
        this.check = new ScreeningCheck(edition);
        this.published = new Once<>(() -> DocumentSchema.of(RecordSchema.of(edition)));
    }

    /**
     * The screening with any warnings, or every problem of the record at once.
     *
     * @param bytes one JSON object in UTF-8
     */
    public Checked<Screening> read(byte[] bytes) {
        return StrictJson.parse(bytes).then(this::read);
    }

    Checked<Screening> read(JsonNode json) {
        return RecordKind.SCREENING.read(json, reader::read, check::problems);
    }

    /** The record in UTF-8, indented, with members in the order of the schema and answers in the order given. */
    public byte[] write(Screening screening) {
        return JsonText.indented(ScreeningWriter.write(screening));
    }

    /** The record in UTF-8 on one line, for streams of newline-delimited JSON. */
    public byte[] writeLine(Screening screening) {
        return JsonText.line(ScreeningWriter.write(screening));
    }

    /** The JSON Schema (2020-12) of this edition's records, which names its rows, domains, circumstances and roles. */
    public byte[] schema() {
        return JsonText.ascii(RecordSchema.of(edition));
    }

    /**
     * Every way in which a record breaks the {@linkplain #schema() published schema}, as a schema validator sees it; empty
     * if it keeps to it. {@link #read} says the same and more, in better words: this is for comparing the two.
     *
     * @param bytes one JSON object in UTF-8
     */
    public List<Problem> schemaProblems(byte[] bytes) {
        return StrictJson.parse(bytes)
                .then(json -> Checked.of(json, schemaProblems(json)))
                .problems();
    }

    List<Problem> schemaProblems(JsonNode json) {
        return published.get().problems(json);
    }
}
