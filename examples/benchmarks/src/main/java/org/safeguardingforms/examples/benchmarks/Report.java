package org.safeguardingforms.examples.benchmarks;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** Holds what was measured against the targets: mostly ratios, since the times belong to the machine. */
final class Report {

    private final Map<String, Double> times = new TreeMap<>();

    Report(Collection<RunResult> results) {
        for (RunResult result : results) {
            Result<?> primary = result.getPrimaryResult();
            times.put(primary.getLabel(), primary.getScore());
        }
    }

    void print() {
        System.out.println();
        ratio("assess", "handWrittenLoop", "target: at most 10");
        ratio("assessWithTrace", "handWrittenLoop", "target: at most 10");
        ratio("kieDmn", "assess", "target: at least 20");
        ratio("kieDmn", "assessWithTrace", "target: at least 20");
        ratio("kieDmnFromRows", "assess", "");
        ratio("readAndAssess", "bareParse", "target: at most 3");
        ratio("schemaAlone", "bareParse", "");
        ratio("parseAndSchema", "readAndAssess", "");
        if (times.containsKey("coldLoad")) {
            line("coldLoad in ms", time("coldLoad"), "target: at most 300");
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
