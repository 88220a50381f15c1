package org.safeguardingforms.json;

import java.util.List;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.json.definition.DocumentSchema;
import org.safeguardingforms.json.tree.JsonText;
import org.safeguardingforms.json.tree.StrictJson;
import org.safeguardingforms.problem.Checked;
import org.safeguardingforms.problem.Problem;
import org.safeguardingforms.timeline.TimelineRecord;
import org.safeguardingforms.timeline.TimelineRecordCheck;
import tools.jackson.databind.JsonNode;

/**
 * Reads and writes the records of timelines of one edition as JSON, both ways without loss.
 *
 * <pre>{@code
 * TimelineJson timelines = new TimelineJson(edition);
 * TimelineRecord record = timelines.read(bytes).orThrow();
 * byte[] same = timelines.write(record);
 * }</pre>
 *
 * <p>A record is accepted exactly if the {@linkplain #schema() published schema} accepts it and what the schema cannot say
 * holds too. Whether the events fit together is looked at only if all of them can be read. Immutable and thread-safe.
 */
public final class TimelineJson {

    private final Edition edition;
    private final TimelineReader reader;
    private final TimelineRecordCheck check;
    private final Once<DocumentSchema> published;

    /** Reads and writes records of this edition. */
    public TimelineJson(Edition edition) {
        this.edition = edition;
        this.reader = new TimelineReader(edition);
        this.check = new TimelineRecordCheck(edition);
        this.published = new Once<>(() -> DocumentSchema.of(TimelineSchema.of(edition)));
    }

    /**
     * The record with any warnings, or every problem of it at once.
     *
     * @param bytes one JSON object in UTF-8
     */
    public Checked<TimelineRecord> read(byte[] bytes) {
        return StrictJson.parse(bytes).then(this::read);
    }

    Checked<TimelineRecord> read(JsonNode json) {
        return RecordKind.TIMELINE.read(json, reader::read, check::problems);
    }

    /** The record in UTF-8, indented, with members in the order of the schema. */
    public byte[] write(TimelineRecord record) {
        return JsonText.indented(TimelineWriter.write(record));
    }

    /** The record in UTF-8 on one line, for streams of newline-delimited JSON. */
    public byte[] writeLine(TimelineRecord record) {
        return JsonText.line(TimelineWriter.write(record));
    }

    /** The JSON Schema (2020-12) of this edition's records, which names its milestones, participants, agenda and circumstances. */
    public byte[] schema() {
        return JsonText.ascii(TimelineSchema.of(edition));
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
