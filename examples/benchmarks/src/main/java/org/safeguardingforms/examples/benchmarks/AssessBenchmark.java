package org.safeguardingforms.examples.benchmarks;

import java.util.List;
import java.util.Map;
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
import org.safeguardingforms.assessment.RuleFinding;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.rule.Outcome;
import org.safeguardingforms.screening.Screening;

/** From a screening of 85 answers to a decision: the library, a loop written by hand, and a general decision engine. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 2, jvmArgsAppend = "-Xbatch")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 1)
public class AssessBenchmark {

    private static final int RECORDS = 64;

    private final Edition edition = BaseEdition.load();
    private final Assessor assessor = new Assessor(edition);
    private final HandWrittenLoop loop = new HandWrittenLoop(edition);
    private final DmnPeer dmnFromCounts = DmnPeer.fromCounts();
    private final DmnPeer dmnFromRows = DmnPeer.fromRows();
    private final List<Screening> screenings = InventedScreenings.full(edition, RECORDS);
    private final List<Map<String, Object>> counts =
            screenings.stream().map(loop::facts).map(DmnInputs::counts).toList();
    private final List<Map<String, Object>> rows =
            screenings.stream().map(loop::facts).map(DmnInputs::rows).toList();
    private int next;

    private int next() {
        next = (next + 1) % RECORDS;
        return next;
    }

    /** The library: checked, decided, and whether it is settled; the trace can be asked for. */
    @Benchmark
    public Assessment assess() {
        return assessor.assess(screenings.get(next())).orThrow();
    }

    /** The library, and the whole trace asked for. */
    @Benchmark
    public List<RuleFinding> assessWithTrace() {
        return assessor.assess(screenings.get(next())).orThrow().findings();
    }

    /** The limit: the outcome alone. */
    @Benchmark
    public Outcome handWrittenLoop() {
        return loop.outcome(screenings.get(next()));
    }

    /** The engine's table alone: the outcome, from counts made beforehand. */
    @Benchmark
    public Outcome kieDmnFromCounts() {
        return dmnFromCounts.outcome(counts.get(next()));
    }

    /** The engine: the outcome, from the rows, put into its own words beforehand. */
    @Benchmark
    public Outcome kieDmnFromRows() {
        return dmnFromRows.outcome(rows.get(next()));
    }
}
