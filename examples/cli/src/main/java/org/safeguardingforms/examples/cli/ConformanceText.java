package org.safeguardingforms.examples.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.safeguardingforms.conformance.CaseResult;
import org.safeguardingforms.conformance.ConformanceReport;

/** A conformance report for people: what differs, then how many. */
final class ConformanceText {

    private final ConformanceReport report;
    private final StringBuilder text = new StringBuilder();

    ConformanceText(ConformanceReport report) {
        this.report = report;
    }

    byte[] bytes() {
        report.differing().forEach(result -> add("Differs", result, result.differences()));
        report.refused().forEach(result -> add("Cannot be run", result, result.problems()));
        text.append(report.edition().name())
                .append(": ")
                .append(cases(report.results().size()))
                .append(", ")
                .append(report.conforms() ? "all as expected" : differing())
                .append(".\n");
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void add(String what, CaseResult result, List<?> details) {
        text.append(what).append(": ").append(result.tested().name());
        text.append(" (").append(String.join("; ", result.tested().citations())).append(")\n");
        details.forEach(detail -> text.append("  ").append(detail).append('\n'));
    }

    private String differing() {
        return report.differing().size() + " differ, " + report.refused().size() + " cannot be run";
    }

    private static String cases(int count) {
        return count == 1 ? "1 case" : count + " cases";
    }
}
