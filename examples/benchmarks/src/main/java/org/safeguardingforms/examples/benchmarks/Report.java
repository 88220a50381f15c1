package org.safeguardingforms.examples.benchmarks;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;

/**
 * Holds what was measured against the targets: mostly ratios, since the times belong to the machine. A time is the median
 * of the best iteration: on a busy machine the others count the waiting for the processor, too.
 */
final class Report {

    private final Map<String, Double> times = new TreeMap<>();

    Report(Collection<RunResult> results) {
        for (RunResult result : results) {
            times.put(result.getPrimaryResult().getLabel(), best(result));
        }
    }

    private static double best(RunResult result) {
        return result.getBenchmarkResults().stream()
                .flatMap(fork -> fork.getIterationResults().stream())
                .mapToDouble(iteration ->
                        iteration.getPrimaryResult().getStatistics().getPercentile(50))
                .min()
                .orElse(Double.NaN);
    }

    void print() {
        System.out.println();
        times.forEach((name, time) -> line(name, time, ""));
        System.out.println();
        ratio("assess", "handWrittenLoop", "target: at most 10");
        ratio("assessWithTrace", "handWrittenLoop", "target: at most 10");
        ratio("kieDmnFromRows", "assess", "target: at least 20");
        ratio("kieDmnFromRows", "assessWithTrace", "target: at least 20");
        ratio("kieDmnFromCounts", "assess", "target: at least 20");
        ratio("kieDmnFromCounts", "handWrittenLoop", "the most that counting the rows allows");
        ratio("readAndAssess", "bareParse", "target: at most 3");
        ratio("schemaAlone", "bareParse", "");
        ratio("parseAndSchema", "readAndAssess", "");
        ratio("naiveFop", "library", "target: at least 2");
        ratio("openHtmlToPdf", "library", "target: at least 4");
        ratio("openPdfTables", "library", "untagged; for scale");
        if (times.containsKey("coldLoad")) {
            line("coldLoad in milliseconds", time("coldLoad"), "target: at most 300");
        }
    }

    /** Prints a ratio if both of its sides were measured. */
    private void ratio(String measured, String peer, String target) {
        if (times.containsKey(measured) && times.containsKey(peer)) {
            line(measured + " / " + peer, time(measured) / time(peer), target);
        }
    }

    private double time(String name) {
        return times.getOrDefault(name, Double.NaN);
    }

    private static void line(String name, double value, String target) {
        System.out.printf(Locale.ROOT, "%-40s %8.1f   %s%n", name, value, target);
    }
}
