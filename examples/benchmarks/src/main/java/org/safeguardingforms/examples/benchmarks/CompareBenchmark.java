package org.safeguardingforms.examples.benchmarks;

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
import org.safeguardingforms.analysis.Comparison;
import org.safeguardingforms.analysis.EditionAnalysis;
import org.safeguardingforms.edition.Edition;

/** The edition against a variant, over every possible case. */
@State(Scope.Thread)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class CompareBenchmark {

    private final Edition base = BaseEdition.load();
    private final Edition variant = Harbourshire.load(base);

    /** Again and again. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Fork(2)
    @Warmup(iterations = 4, time = 1)
    @Measurement(iterations = 4, time = 1)
    public Comparison compare() {
        return Comparison.of(base, variant).orThrow();
    }

    /** Once, in a virtual machine that has just loaded the editions. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Fork(10)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public Comparison coldCompare() {
        return Comparison.of(base, variant).orThrow();
    }

    /** The edition alone: idle rules, gaps, and cases for which a worse one asks for less. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Fork(1)
    @Warmup(iterations = 4, time = 1)
    @Measurement(iterations = 4, time = 1)
    public EditionAnalysis analyse() {
        return EditionAnalysis.of(base).orThrow();
    }
}
