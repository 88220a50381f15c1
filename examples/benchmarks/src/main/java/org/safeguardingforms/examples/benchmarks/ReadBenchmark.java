package org.safeguardingforms.examples.benchmarks;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.safeguardingforms.assessment.Assessment;
import org.safeguardingforms.assessment.Assessor;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.json.ScreeningJson;
import org.safeguardingforms.screening.Screening;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From the bytes of a record of 85 answers: the library, the bare parse into a tree, and a schema validator alone. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 2, jvmArgsAppend = "-Xbatch")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 1)
public class ReadBenchmark {

    private static final int RECORDS = 64;

    private final Edition edition = BaseEdition.load();
    private final ScreeningJson screenings = new ScreeningJson(edition);
    private final Assessor assessor = new Assessor(edition);
    private final JsonMapper mapper = new JsonMapper();
    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(mapper.readTree(screenings.schema()));
    private final List<byte[]> records = InventedScreenings.full(edition, RECORDS).stream()
            .map(screenings::writeLine)
            .toList();
    private final List<JsonNode> trees = records.stream().map(mapper::readTree).toList();
    private int next;

    private int next() {
        next = (next + 1) % RECORDS;
        return next;
    }

    /** The library: read and checked. */
    @Benchmark
    public Screening read() {
        return screenings.read(records.get(next())).orThrow();
    }

    /** The library: read, checked and assessed. */
    @Benchmark
    public Assessment readAndAssess() {
        return screenings.read(records.get(next())).then(assessor::assess).orThrow();
    }

    /** The limit: Jackson's tree, with nothing checked. */
    @Benchmark
    public JsonNode bareParse() {
        return mapper.readTree(records.get(next()));
    }

    /** The schema of the edition's records over a tree made beforehand. */
    @Benchmark
    public List<Error> schemaAlone() {
        return schema.validate(trees.get(next()));
    }

    /** The schema of the edition's records, and the parse before it. */
    @Benchmark
    public List<Error> parseAndSchema() {
        return schema.validate(mapper.readTree(records.get(next())));
    }
}
