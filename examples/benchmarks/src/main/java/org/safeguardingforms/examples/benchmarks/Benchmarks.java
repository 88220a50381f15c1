package org.safeguardingforms.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/**
 * Runs every measurement and prints the ratios beside their targets. Takes JMH's options; with the name of a benchmark it
 * runs that one alone.
 */
public final class Benchmarks {

    private Benchmarks() {}

    /**
     * Measures.
     *
     * @param args options of JMH, such as {@code -f 1 ReadBenchmark -prof gc}
     */
    public static void main(String[] args)
            throws CommandLineOptionException, RunnerException, IOException, InterruptedException {
        CommandLineOptions options = new CommandLineOptions(args);
        new Report(new Runner(options).run()).print();
        if (options.getIncludes().isEmpty()) {
            runMillionRecords();
        }
    }

    /** In a virtual machine of its own, with little memory. */
    private static void runMillionRecords() throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        new ProcessBuilder(
                        java, "-Xmx64m", "-cp", System.getProperty("java.class.path"), MillionRecords.class.getName())
                .inheritIO()
                .start()
                .waitFor();
    }
}
