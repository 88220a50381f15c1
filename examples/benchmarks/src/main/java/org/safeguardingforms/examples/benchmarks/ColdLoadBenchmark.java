package org.safeguardingforms.examples.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.safeguardingforms.edition.Edition;

/** The first thing a host does: load the edition, in a virtual machine that has just started. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(15)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class ColdLoadBenchmark {

    /** Definitions and schemas read, checked, digested and assembled. */
    @Benchmark
    public Edition coldLoad() {
        return BaseEdition.load();
    }
}
