package org.safeguardingforms.examples.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
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
import org.safeguardingforms.SafeguardingForms;
import org.safeguardingforms.analysis.Comparison;
import org.safeguardingforms.edition.Edition;
import org.safeguardingforms.json.Editions;

/** A board's variant of ten changes: an added domain, relevelled rows, a higher age limit, a shorter deadline, another contact. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 2, jvmArgsAppend = "-Xbatch")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 1)
public class VariantBenchmark {

    private static final String ID = "exampleshire-cse";

    private final Edition base = BaseEdition.load();
    private final Editions departing = Editions.bundled().and(Editions.of(List.of(variant("departs"))));
    private final Editions strengthening = Editions.bundled().and(Editions.of(List.of(variant("strengthens"))));
    private final Edition flattened = departing.edition(ID, "1.0.0").orThrow();

    private byte[] variant(String relation) {
        try (InputStream in = VariantBenchmark.class.getResourceAsStream("exampleshire-cse-1.0.0.json")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.replace("{digest}", base.pin().digest().value())
                    .replace("{relation}", relation)
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Flattened, checked, assembled, and its rules compiled. */
    @Benchmark
    public SafeguardingForms flattenAndCompile() {
        return SafeguardingForms.of(departing.edition(ID, "1.0.0").orThrow());
    }

    /** The same, with the proof that no child is referred less. */
    @Benchmark
    public SafeguardingForms flattenProveAndCompile() {
        return SafeguardingForms.of(strengthening.edition(ID, "1.0.0").orThrow());
    }

    /** The comparison alone. */
    @Benchmark
    public Comparison compare() {
        return Comparison.of(base, flattened).orThrow();
    }
}
